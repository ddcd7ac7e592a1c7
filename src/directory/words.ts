import type { Exception } from '#kazakh/cases.ts';
import type { Case } from '#kazakh/endings.ts';
import { cases } from '#kazakh/endings.ts';

/** What staff say of a Kazakh word; `sample` is a sentence to remember it by. */
export interface WordInput {
	word: string;
	exception: Exception;
	sample: string | null;
}

export type OwnWord = WordInput & { id: string };

/** The cases that a form may be given for: the nominative is the word itself. */
export const formCases: readonly FormCase[] = cases.filter((name) => name !== 'nom');
export type FormCase = Exclude<Case, 'nom'>;

/** Every text reads them all, so there is an end to them. */
export const mostWords = 1000;

/** One entry a word: capitals make another word only where it is read otherwise («ЖАҚ» is not «жақ»). */
export function wordKey({ word, exception }: Pick<WordInput, 'word' | 'exception'>): string {
	return exception.reading === undefined ? word.toLowerCase() : word;
}

/** Why a word cannot be written down, given who has its key (an id or nobody) and how many there are without it. */
export function whyNotWord(
	known: { id: string } | undefined,
	own: string | null,
	count: number
): string | null {
	if (known && known.id !== own) return 'directory.word_known';
	return own === null && count >= mostWords ? 'directory.words_full' : null;
}
