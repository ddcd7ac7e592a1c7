// The words of questions and their rules. Safe in the browser.

export const longest = 300;
/** One phone may have so many before the moderator at once, and so many at one stop. */
export const mostWaiting = 3;
export const mostAsked = 10;

export interface QuestionFacts {
	approved_at: Date | null;
	put_off_at: Date | null;
	refused_at: Date | null;
	answered_at: Date | null;
	answer: string | null;
	proposal_id: string | null;
}

export type QuestionState =
	'waiting' | 'put_off' | 'refused' | 'shown' | 'answered' | 'written' | 'carried';

/** What became of a question, as its asker reads it. */
export function questionState(facts: QuestionFacts): QuestionState {
	if (facts.refused_at) return 'refused';
	if (facts.answer) return 'written';
	if (facts.answered_at) return 'answered';
	if (facts.proposal_id) return 'carried';
	if (facts.approved_at) return 'shown';
	return facts.put_off_at ? 'put_off' : 'waiting';
}

/** Why this phone cannot ask now. */
export function whyNotAsk(asked: { waiting: number; all: number }): string | null {
	if (asked.all >= mostAsked) return 'questions.enough';
	return asked.waiting >= mostWaiting ? 'questions.wait' : null;
}

/** Why a question cannot be supported: it is the own one, not shown, or done with. */
export function whyNotSupport(facts: QuestionFacts, is_own: boolean): string | null {
	if (!facts.approved_at || facts.refused_at) return 'questions.not_shown';
	if (facts.answered_at) return 'questions.answered';
	return is_own ? 'questions.own' : null;
}

/** Why the moderator cannot decide this any more. */
export function whyNotDecide(facts: QuestionFacts): string | null {
	if (facts.answered_at || facts.proposal_id) return 'questions.answered';
	return facts.refused_at ? 'questions.refused' : null;
}
