/** Holds number and noun, day and month, thousands, initial and surname on one line (U+00A0). */
export const noBreak = '\u00a0';
