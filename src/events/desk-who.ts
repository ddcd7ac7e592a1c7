/** Which of a stop's people a list shows: with a place, in the line, waiting for a decision, left or refused. */
export const whoStates = ['confirmed', 'waiting', 'asked', 'gone'] as const;
export type Who = (typeof whoStates)[number];
