// The words of feedback. Safe in the browser.
import type { PersonalSpan } from '#kazakh/markPersonal.ts';
import { personalPatterns } from '#kazakh/markPersonal.ts';

export interface FeedbackAnswers {
	usefulness: number | null;
	useful: string | null;
	missing: string | null;
	proposal: string | null;
}

/** Why nothing can be said or changed any more. */
export function whyNotFeedback(
	event: { closed_at: Date | null },
	answers: FeedbackAnswers
): string | null {
	if (event.closed_at) return 'events.feedback_closed';
	const said = Object.values(answers).some((answer) => answer !== null);
	return said ? null : 'events.feedback_empty';
}

/** A text cut where phones, addresses and IINs stand, so that staff see them before they release it. */
export function markedText(text: string): { text: string; kind: PersonalSpan['kind'] | null }[] {
	const parts: { text: string; kind: PersonalSpan['kind'] | null }[] = [];
	let at = 0;
	for (const { kind, start, end } of personalPatterns(text)) {
		parts.push({ text: text.slice(at, start), kind: null }, { text: text.slice(start, end), kind });
		at = end;
	}
	parts.push({ text: text.slice(at), kind: null });
	return parts.filter((part) => part.text !== '');
}
