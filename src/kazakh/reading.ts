import { isKnownNoun } from './isPossessed.ts';
import { isVowel } from './letters.ts';
import { lastNumeral } from './numerals.ts';

/** Names of single letters end in ы but for these: the soft к and г, and the sonants that are read «эм», «эн». */
const letterNames: Record<string, string> = {
	к: 'кі',
	г: 'гі',
	л: 'эл',
	м: 'эм',
	н: 'эн',
	р: 'эр',
	й: 'ій'
};

const latin: Record<string, string> = {
	a: 'а', b: 'б', c: 'к', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'ж', k: 'к', l: 'л', m: 'м', n: 'н',
	o: 'о', p: 'п', q: 'к', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', w: 'у', x: 'кс', y: 'и', z: 'з'
}; // prettier-ignore

const signs: Record<string, string> = { '%': 'пайыз', '₸': 'теңге', '№': 'нөмір', '°': 'градус' };

/**
 * How the last of a phrase is read where it is not written as a word; it gets its endings after a hyphen: «30-ға»,
 * «45 %-ы», «ҮЕҰ-лар», «NATO-ға». None for ordinary words.
 */
export function readingOf(word: string, inCapitals = false): string | undefined {
	const last = word.at(-1) ?? '';
	if (last >= '0' && last <= '9')
		return lastNumeral(/\d+$/.exec(word.replace(/[ \u00a0]/g, ''))![0]);
	if (signs[last] !== undefined) return signs[last];
	if (last === '.') return abbreviationReading(word.slice(0, -1));
	if (last >= 'а' && last <= 'я') return undefined;
	if ((last >= 'a' && last <= 'z') || (last >= 'A' && last <= 'Z')) return latinReading(word);
	return isAbbreviation(word, inCapitals) ? abbreviationReading(word) : undefined;
}

const capitals = /^\p{Lu}{2,7}$/u;
const mixedCapitals = /\p{Ll}\p{Lu}{1,5}$/u;
const unspeakable = /[^аәеиоөуұүыіэюя]{3}|^[^аәеиоөуұүыіэюя]*$/;

/**
 * «ҮЕҰ», «КЕАҚ», «ҚазҰУ», «КамАЗ»; five letters and more only where they make no syllables («АЛМАТЫ» is a word), and
 * none that is a noun of the list.
 */
function isAbbreviation(word: string, inCapitals: boolean): boolean {
	const last = word.at(-1)!;
	if (last === last.toLowerCase()) return false;
	if (mixedCapitals.test(word)) return true;
	if (!capitals.test(word)) return false;
	const small = word.toLowerCase();
	if (word.length > 4) return !inCapitals && unspeakable.test(small);
	return !isKnownNoun(small);
}

/** A vowel and a consonant at the end are read as one («АЭС», «БАҚ»), else the last letter by its name («ТМД»). */
function abbreviationReading(word: string): string {
	const small = word.toLowerCase();
	const last = small.at(-1) ?? '';
	if (isVowel(last)) return last;
	if (small.length > 2 && isVowel(small.at(-2) ?? '')) return small;
	return letterNames[last] ?? `${last}ы`;
}

function latinReading(word: string): string {
	const small = word.toLowerCase();
	const spoken = small.length > 3 && /[^aeiouy]e$/.test(small) ? small.slice(0, -1) : small;
	return Array.from(spoken, (letter) => latin[letter] ?? letter).join('');
}
