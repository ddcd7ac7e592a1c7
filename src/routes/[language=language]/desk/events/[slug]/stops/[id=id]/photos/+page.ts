// Works without scripts as a plain form; with them each picture goes up by itself and shows how far it is.
export const csr = true;
