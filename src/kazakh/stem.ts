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

/** «журналиске», «съезде», «класқа», «грипі»: the last letter falls before every ending (rules of 2018, § 93). */
const shortened = /(...[ие]ст|зд|сс|пп)$/;

/**
 * The stem of a word for its endings. `isName` says that it is written as a name is, which matters for
 * surnames in -ов and -ев alone.
 */
export function stemOf(word: string, exception?: Exception, isName = false): Stem {
	const small = word.toLowerCase();
	const text = exception?.stem
		? asWritten(word, exception.stem)
		: shortened.test(small)
			? word.slice(0, -1)
			: word;
	const spoken = exception?.reading ?? text.toLowerCase();
	const harmony = exception?.harmony ?? (exception?.mixed ? 'front' : harmonyOf(spoken, isName));
	const isSoft = spoken.endsWith('ь');
	return {
		text,
		harmony,
		openHarmony: exception?.mixed ? 'back' : harmony,
		last: soundOf((isSoft ? spoken.at(-2) : spoken.at(-1)) ?? ''),
		isSoft
	};
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
