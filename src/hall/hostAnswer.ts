import type { Language } from '#ground/language.ts';
import { say } from '#ground/language.ts';
import { problemTexts as polls } from '#polls/messages.ts';
import { problemTexts as questions } from '#questions/messages.ts';
import { messages } from './hostMessages.ts';

/** What a form of the console came back with when it was not taken. */
export interface Answer {
	refused?: string;
	detail?: Record<string, string | number>;
	problems?: Record<string, string>;
	typed?: Record<string, string | string[]>;
	/** Which part of the page it was, where it matters. */
	of?: string;
}

/** What is wrong, field by field, in the reader's language. */
export function problemTexts(
	{ problems = {} }: Answer,
	language: Language
): Record<string, string> {
	const t = say(messages, language);
	const others = { ...polls, ...questions };
	return Object.fromEntries(
		Object.entries(problems).map(([field, code]) => [
			field,
			others[code]?.[language] ??
				t(code in messages ? (code as keyof typeof messages) : 'form_wrong')
		])
	);
}

/** The same for the summary above the page: a thesis has its fields once a turn, so their names end with it. */
export function summaryOf(
	{ typed = {} }: Answer,
	problems: Record<string, string>
): Record<string, string> {
	if (typeof typed.turn !== 'string') return problems;
	return Object.fromEntries(
		Object.entries(problems).map(([field, text]) => [`${field}.${String(typed.turn)}`, text])
	);
}
