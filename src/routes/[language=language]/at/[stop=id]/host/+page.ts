// Works without scripts; with them it follows the hall, has keys and a running clock.
export const csr = true;
