import { dayKey } from '#kazakh/dates.ts';

/** What became of a proposal; each state is reached by a dated fact. */
export const proposalStates = ['voiced', 'sent', 'accepted', 'refused', 'done'] as const;
export type ProposalState = (typeof proposalStates)[number];

export const proposalMoves = ['send', 'accept', 'refuse', 'finish'] as const;
export type ProposalMove = (typeof proposalMoves)[number];

export interface ProposalFacts {
	voiced_at: Date;
	sent_at: Date | null;
	accepted_at: Date | null;
	refused_at: Date | null;
	done_at: Date | null;
	addressee_id: string | null;
}

/** The latest fact names the state. */
export function proposalState(facts: ProposalFacts): ProposalState {
	if (facts.done_at) return 'done';
	if (facts.refused_at) return 'refused';
	if (facts.accepted_at) return 'accepted';
	return facts.sent_at ? 'sent' : 'voiced';
}

const follows: Record<ProposalState, ProposalMove[]> = {
	voiced: ['send'],
	sent: ['accept', 'refuse'],
	accepted: ['finish'],
	refused: [],
	done: []
};

/** What may be done with it next; nothing after a refusal or the end. */
export function movesOf(facts: ProposalFacts): ProposalMove[] {
	return follows[proposalState(facts)];
}

/** When the present state was reached. */
export function stateSince(facts: ProposalFacts): Date {
	return facts.done_at ?? facts.refused_at ?? facts.accepted_at ?? facts.sent_at ?? facts.voiced_at;
}

/** Why a move is not possible: out of order, nobody to send to, in the future, or before the fact it follows. */
export function whyNotMove(
	facts: ProposalFacts,
	move: ProposalMove,
	at: Date,
	now: Date
): string | null {
	if (!movesOf(facts).includes(move)) return 'events.proposal_order';
	if (move === 'send' && facts.addressee_id === null) return 'events.proposal_no_addressee';
	if (at > now) return 'events.proposal_future';
	return dayKey(at) < dayKey(stateSince(facts)) ? 'events.proposal_before' : null;
}
