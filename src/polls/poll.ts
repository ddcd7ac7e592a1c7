// The words of polls and their rules. Safe in the browser.

export const pollKinds = ['single', 'multiple', 'scale'] as const;
export type PollKind = (typeof pollKinds)[number];

/** How far a scale can go. */
export const scales = [5, 10] as const;
export const [fewestOptions, mostOptions] = [2, 10];

export interface PollFacts {
	opened_at: Date | null;
	closed_at: Date | null;
	shown_at: Date | null;
	hidden_at: Date | null;
}

export type PollState = 'draft' | 'open' | 'closed' | 'shown';

export function pollState(poll: PollFacts): PollState {
	if (poll.shown_at && !poll.hidden_at) return 'shown';
	if (poll.closed_at) return 'closed';
	return poll.opened_at ? 'open' : 'draft';
}

/** Who votes, as far as the rule asks. */
export interface Voter {
	is_guest: boolean;
	/** Went out of the hall, or the door took the check-in back. */
	is_gone: boolean;
	joined_at: Date;
}

/**
 * Whether a guest came too late for this poll. Guests can be made up: who makes twenty when an anonymous poll is open and
 * knows how they answer would find what the twenty-first, a real one, said.
 */
export function isLateGuest(
	poll: { opened_at: Date | null; anonymous: boolean },
	{ is_guest, joined_at }: Pick<Voter, 'is_guest' | 'joined_at'>
): boolean {
	return poll.anonymous && is_guest && poll.opened_at !== null && joined_at > poll.opened_at;
}

/** Why this vote is not taken. */
export function whyNotVote(
	poll: PollFacts & { kind: PollKind; guests: boolean; anonymous: boolean },
	voter: Voter,
	chosen: number
): string | null {
	if (!poll.opened_at) return 'polls.not_open';
	if (poll.closed_at) return 'polls.closed';
	if (voter.is_gone) return 'join.not_here';
	if (voter.is_guest && !poll.guests) return 'polls.no_guests';
	if (isLateGuest(poll, voter)) return 'polls.came_late';
	if (chosen === 0) return 'polls.nothing_chosen';
	return poll.kind !== 'multiple' && chosen > 1 ? 'polls.one_only' : null;
}

/** Why a poll cannot be opened. What was closed stays closed: who counts twice can find the last voter by difference. */
export function whyNotOpen(poll: PollFacts, other_is_open: boolean): string | null {
	if (poll.closed_at) return 'polls.closed';
	if (poll.opened_at) return null;
	return other_is_open ? 'polls.other_open' : null;
}

/** Why the result cannot be shown: while people still vote, a running result pulls votes and gives the last one away. */
export function whyNotShow(poll: PollFacts, other_is_open: boolean): string | null {
	if (!poll.closed_at) return 'polls.still_open';
	return other_is_open ? 'polls.other_open' : null;
}

/** Why a poll can be neither changed nor removed: its question was put already. */
export function whyNotRemove(poll: PollFacts): string | null {
	return poll.opened_at ? 'polls.was_open' : null;
}
