// Works without scripts; with them it scans, sends without a reload and keeps marks through a gap in the network.
export const csr = true;
