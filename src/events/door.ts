// What the door's page shows. Safe in the browser.
import type { Language } from '#ground/language.ts';
import { say } from '#ground/language.ts';
import { timeOfDay } from '#kazakh/dates.ts';
import { fold } from '#kazakh/fold.ts';
import type { Answer, DoorQuestion, MarkedBy } from './attendance.ts';
import { messages } from './day-messages.ts';
import { doorMessages } from './doorMessages.ts';

/** A name cut where the typed beginnings end, so that the eye finds them: [['Оспан', true], ['ова Дана', false]]. */
export function nameParts(name: string, typed: string): [string, boolean][] {
	const wanted = typed.split(/\s+/).filter((word) => fold(word) !== '');
	const parts: [string, boolean][] = [];
	for (const [index, word] of name.split(' ').entries()) {
		const hit = wanted.find((one) => fold(word).startsWith(fold(one)));
		const length = hit ? Math.min(hit.length, word.length) : 0;
		parts.push(
			[index === 0 ? '' : ' ', false],
			[word.slice(0, length), true],
			[word.slice(length), false]
		);
	}
	return parts.filter(([text]) => text !== '');
}

/** What the door is told after a mark. */
export function answerText(answer: Answer, language: Language, zone: string): string {
	const t = say(messages, language);
	const { name } = answer;
	if (answer.waits && answer.outcome === 'marked')
		return say(doorMessages, language)('kept_marked', { name });
	if (answer.outcome === 'marked') return t('answer_marked', { name });
	if (answer.outcome === 'undone') return t('answer_undone', { name });
	if (answer.outcome === 'ask')
		return `${name}: ${t(answer.reason as DoorQuestion | 'not_listed')}`;
	if (answer.outcome !== 'already') return t('answer_unknown');
	const time = answer.at ? timeOfDay(new Date(answer.at), zone) : '';
	return t('answer_already', { name, time, by: markedByText(answer.by, language) });
}

export function markedByText(by: MarkedBy | null, language: Language): string {
	return by?.kind === 'link' ? by.name : say(messages, language)('by_staff');
}

/** The kind of notice an answer is: good, needs attention, or something to do. */
export function answerKind(answer: Answer): 'good' | 'sun' | 'bad' {
	if (answer.outcome === 'marked' || answer.outcome === 'undone') return 'good';
	return answer.outcome === 'unknown' || answer.outcome === 'refused' ? 'bad' : 'sun';
}
