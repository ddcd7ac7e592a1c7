import { lookupIn } from './exceptions.ts';
import { headNouns, plainWords } from './heads.ts';
import { isVowel } from './letters.ts';
import { possessed } from './possessive.ts';
import { stemOf } from './stem.ts';

const nouns: ReadonlySet<string> = new Set(headNouns);
const nounByForm = nounsByForm();

function nounsByForm(): ReadonlyMap<string, string> {
	const known = lookupIn();
	return new Map(
		headNouns.map((noun) => {
			const exception = known(noun, noun);
			return [possessed(noun, stemOf(noun, noun, exception), exception), noun];
		})
	);
}

/** «еріктілері», «бөлмесі», «орталығы», «дамуы»: nothing else ends so. */
const surely = /([лдт][ае]р[ыі]|[аәеиоөуұүыіэюя]с[ыі]|[лдт][ыі][ғг][ыі]|..у[ыі]|.(ұлы|қызы))$/;
/** «аймағы», «кітабы», «комитеті»: enough for a single word in small letters. */
const likely = /[аәеиоөуұүыіэюя][ғгбт][ыі]$|ент[ыі]$/;
const patronymic = /(^|..)(ұлы|улы|қызы|кызы|оғлы|оглы|тегі)$/;
const placed = /[дт][ае][ғг][ыі]$/;

/** `isSmall`: written in small letters; `isName`: the last of a person's name. */
export type Place = { inPhrase: boolean; isSmall: boolean; isName: boolean };

/**
 * Whether a word (small letters) is in the third person's form already. Letters alone do not always tell: in a
 * phrase («балалар үні») an ending is taken for granted wherever one can be, in a single word it must be likely, in a
 * capitalised one («Шиелі») and in a name certain.
 */
export function isPossessed(word: string, { inPhrase, isSmall, isName }: Place): boolean {
	const last = word.at(-1);
	if (last !== 'ы' && last !== 'і') return false;
	if (isName) return patronymic.test(word);
	if (plainWords.has(word)) return false;
	if (nounByForm.has(word) || (word.length > 4 && surely.test(word))) return true;
	return inPhrase
		? couldBe(word)
		: isSmall && word.length > 4 && likely.test(word) && !placed.test(word);
}

/** A noun of the list or its third person's form, in small letters. */
export function isKnownNoun(word: string): boolean {
	return nounByForm.has(word) || nouns.has(word);
}

/** The noun within a third person's form: «орталығы» → «орталық», «мүлкі» → «мүлік». */
export function nounWithin(word: string): string {
	const small = word.toLowerCase();
	const tail = small.lastIndexOf('-') + 1;
	const noun = nounByForm.get(small.slice(tail));
	if (noun !== undefined) return word.slice(0, tail + 1) + noun.slice(1);
	if (/[аәеиоөуұүыіэюя]с[ыі]$/.test(small)) return word.slice(0, -2);
	const bare = word.slice(0, -1);
	const last = bare.at(-1) ?? '';
	return isVowel(bare.at(-2) ?? '') ? bare.slice(0, -1) + (hard[last] ?? last) : bare;
}

const hard: Record<string, string> = { ғ: 'қ', г: 'к', б: 'п' };

/** Where an adjective, an agent or a word of place («ерікті», «басшы», «ауылдағы») could not end so, a noun does. */
function couldBe(word: string): boolean {
	const letter = word.at(-2) ?? '';
	const before = word.at(-3) ?? '';
	if ('шлқк'.includes(letter)) return false;
	if (letter === 'т') return isVowel(before) || 'нрл'.includes(before);
	if (letter === 'д') return isVowel(before);
	if (letter === 'ғ' || letter === 'г') return isVowel(before) && !placed.test(word);
	return !isVowel(letter) || letter === 'у' || letter === 'и';
}
