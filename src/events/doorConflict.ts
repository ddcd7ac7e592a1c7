/** What a mark made without network may meet at its merging: marked elsewhere too, or let in over a question of the list. */
export const conflictKinds = ['twice', 'waiting', 'asked', 'left', 'turned_down'] as const;
export type ConflictKind = (typeof conflictKinds)[number];
