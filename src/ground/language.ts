import type { Language } from '#kazakh/language.ts';

export type { Language };

/** The three languages, Kazakh first. Safe in the browser. */
export const languages = ['kk', 'ru', 'en'] as const satisfies Language[];

/** Content written by people: a language they did not write is missing and shown as missing. */
export type Texts = Partial<Record<Language, string>>;

/** What the interface says: always in all three. */
export type Words = Record<Language, string>;

export function isLanguage(text: string | undefined): text is Language {
	return languages.some((language) => language === text);
}

/**
 * Content in the reader's language, else in the first one that has it; `missing` says that the reader's
 * own is not there, and `language` which one is shown instead.
 */
export function written(
	texts: Texts,
	language: Language
): { text: string; language: Language; missing: boolean } {
	const own = texts[language];
	if (own) return { text: own, language, missing: false };
	const other = languages.find((candidate) => texts[candidate]);
	return { text: other ? texts[other]! : '', language: other ?? language, missing: true };
}

/**
 * Texts of one capability: `say(messages, language)` gives a function from key to text. Values stand in
 * braces, `{count}`; no ending is glued to them.
 */
export function say<Key extends string>(messages: Record<Key, Words>, language: Language) {
	return (key: Key, values: Record<string, string | number> = {}): string =>
		messages[key][language].replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
			String(values[name] ?? whole)
		);
}
