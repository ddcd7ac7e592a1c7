// The reader of a page, as the server writes it into the page for its script. Safe in the browser.
import type { Language } from '#ground/language.ts';
import type { Reader } from './phoneText.ts';

export interface ReaderFacts {
	language: Language;
	/** Texts by key, in the reader's language alone. */
	words: Record<string, string>;
	/** Names of groups by code, in that language. */
	categories: Record<string, string>;
	people: Reader['people'];
	minutes: Reader['minutes'];
}

export function readerOf(
	{ language, words, categories, people, minutes }: ReaderFacts,
	own: string | null | undefined
): Reader {
	return {
		language,
		own: own || null,
		people,
		minutes,
		t: (key, values = {}) =>
			(words[key] ?? '').replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
				String(values[name] ?? whole)
			),
		category: (code) => (code ? (categories[code] ?? '') : '')
	};
}
