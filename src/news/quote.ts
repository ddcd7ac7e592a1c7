import type { Language } from '#ground/language.ts';
import type { Draft, Paragraph } from './facts.ts';

/** A quote's words by language, with whose they are; what a speaker approves is exactly this. */
export type Words = Partial<Record<Language, { text: string; said: string }>>;

export interface Answer {
	at: Date;
	approves: boolean;
	words: Words;
	note: string | null;
}

export type QuoteState = 'new' | 'asked' | 'late' | 'approved' | 'proposed' | 'changed';

/** The quotes of a text by their keys, in all the languages that have them. */
export function quotesIn(texts: Partial<Record<Language, Draft>>): Map<string, Words> {
	const quotes = new Map<string, Words>();
	for (const [language, { paragraphs }] of Object.entries(texts) as [Language, Draft][])
		for (const { key, kind, text, said = '' } of paragraphs)
			if (kind === 'quote') quotes.set(key, { ...quotes.get(key), [language]: { text, said } });
	return quotes;
}

/** Whether the two are the same to the letter, in the same languages. */
export function isSameWords(one: Words, other: Words): boolean {
	return fingerprint(one) === fingerprint(other);
}

/** One text for words in any order of languages: what a form sends back to say which words it showed. */
export function fingerprint(words: Words): string {
	const rows = Object.entries(words).toSorted(([one], [other]) => one.localeCompare(other));
	return JSON.stringify(rows.map(([language, { text, said }]) => [language, text, said]));
}

/**
 * How a quote stands. Approved is what the speaker's last answer says word for word, be it a yes or their own wording
 * taken over; anything changed since is not.
 */
export function quoteState(
	words: Words,
	asked: { asked_until: Date } | null,
	last: Answer | null,
	now: Date
): QuoteState {
	if (last && isSameWords(last.words, words)) return 'approved';
	if (last) return last.approves ? 'changed' : 'proposed';
	if (!asked) return 'new';
	return asked.asked_until > now ? 'asked' : 'late';
}

/** The text without a quote, and without the sentence that passes the floor to who said it. */
export function withoutQuote<Text extends Draft>(text: Text, key: string): Text {
	const passing = key.replace(/^turn-/, 'floor-');
	return {
		...text,
		paragraphs: text.paragraphs.filter((one) => one.key !== key && one.key !== passing)
	};
}

/** The text with other words for a quote; a language in which it does not stand is left alone. */
export function withWords(text: Draft, key: string, words: { text: string; said: string }): Draft {
	const paragraphs = text.paragraphs.map((one): Paragraph =>
		one.key === key ? { ...one, text: words.text, said: words.said } : one
	);
	return { ...text, paragraphs };
}
