// What this device keeps, shown by the device itself. The worker keeps a copy of this page, fetched by nobody in particular,
// and answers with it at the door's address while there is no network: nothing of a visitor or a stop may stand in it.
export const csr = true;
