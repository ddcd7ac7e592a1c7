import type { Language } from '#ground/language.ts';
import { problemMessages } from './problemMessages.ts';

/** Problem codes by field as texts beside the fields. Safe in the browser. */
export function problemTexts(
	problems: Record<string, string>,
	language: Language
): Record<string, string> {
	const known: Record<string, (typeof problemMessages)['news.wrong']> = problemMessages;
	return Object.fromEntries(
		Object.entries(problems).map(([field, code]) => [
			field,
			(known[code] ?? problemMessages['news.wrong'])[language]
		])
	);
}
