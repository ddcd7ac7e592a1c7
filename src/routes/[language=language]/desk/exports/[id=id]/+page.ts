// Works without scripts by loading anew every few seconds; with them the bar moves by itself.
export const csr = true;
