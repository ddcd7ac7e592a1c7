import type { Exception } from './exceptions.ts';
import { harmonyOf } from './harmony.ts';
import { soundOf, type Harmony, type Sound } from './letters.ts';

/** What endings are put on, and what they must agree with. */
export type Stem = {
	text: string;
	/** Of endings with ы or і. */
	harmony: Harmony;
	/** Of endings with а or е: another one in «куәні», «куәға» alone. */
	openHarmony: Harmony;
	last: Sound;
	/** Whether the word ends in a soft sign that a vowel after it drives out: «роль», «ролі». */
	isSoft: boolean;
};

/**
 * The stem of a word for its endings, given as written and in small letters. `isName` says that it is written as a
 * name is.
 */
export function stemOf(word: string, small: string, exception?: Exception, isName = false): Stem {
	if (exception?.stem !== undefined) {
		const text = asWritten(word, exception.stem);
		return stemAs(text, exception.stem, exception, isName);
	}
	const isShort = isShortened(small);
	const text = isShort ? word.slice(0, -1) : word;
	const spoken = exception?.reading ?? (isShort ? small.slice(0, -1) : small);
	return stemAs(text, spoken, exception, isName);
}

function stemAs(
	text: string,
	spoken: string,
	exception: Exception | undefined,
	isName: boolean
): Stem {
	const mixed = exception?.mixed === true;
	const harmony = exception?.harmony ?? (mixed ? 'front' : harmonyOf(spoken, isName));
	const isSoft = spoken.endsWith('ь');
	return {
		text,
		harmony,
		openHarmony: mixed ? 'back' : harmony,
		last: soundOf((isSoft ? spoken.at(-2) : spoken.at(-1)) ?? ''),
		isSoft
	};
}

/** «журналиске», «съезде», «класқа», «грипі»: the last letter falls before every ending (rules of 2018, § 93). */
function isShortened(small: string): boolean {
	switch (small.at(-1) ?? '') {
		case 'т':
			return small.length > 5 && (small.endsWith('ист') || small.endsWith('ест'));
		case 'д':
			return small.endsWith('зд');
		case 'с':
			return small.endsWith('сс');
		case 'п':
			return small.endsWith('пп');
		default:
			return false;
	}
}

/**
 * A form given in small letters as the word is written: «Халық» and «халқы» make «Халқы», «әдет-ғұрып» and «ғұрпы»
 * make «әдет-ғұрпы».
 */
export function asWritten(word: string, form: string): string {
	const start = form.includes('-') ? 0 : word.lastIndexOf('-') + 1;
	const small = word.slice(start).toLowerCase();
	let shared = 0;
	while (shared < small.length && small[shared] === form[shared]) shared++;
	return word.slice(0, start + shared) + form.slice(shared);
}
