import { isVowel, ownHarmony, type Harmony } from './letters.ts';

/** Loans that are spoken softly at the end: orthographic dictionary, rules § 35 («паркке», «полкі», «ансамблі»). */
const softEnd = /(ь|рк|рг|нк|нг|лк|ск|кт|кль?|брь?|бль?)$/;
/** Names keep their vowel there: «Гонконгта», «Астраханьда», but «Петербургте», «Нью-Йоркте». */
const hardName = /н[гь]$/;
const surname = /(.*)([ое])в$/;
const kazakhName = /[әғқңөұүһі]|бек|берген|мбет|есен|ермек/;
const backLetter = /[қғұыңһ]/;

/**
 * Front or back endings after a word (small letters): the last vowel decides (үндестік заңы); и, у and ю take
 * after what is around them. «мектеп» front, «қала» back, «оқу» back, «беру» front, «тарих» back.
 */
export function harmonyOf(word: string, isName = false): Harmony {
	if (isName && word.length > 3 && word.endsWith('в')) {
		const parts = surname.exec(word);
		if (parts) return harmonyBeforeOv(parts[1]!, parts[2]!);
	}
	const place = lastVowel(word);
	const last = word.at(-1);
	if (place < 0 || last === 'х' || last === 'қ' || last === 'ғ') return 'back';
	const own = ownHarmony(word[place]!);
	if (own === 'front' || isSoft(word, place, isName)) return 'front';
	return own ?? harmonyAround(word, place, isName);
}

/**
 * Surnames take the harmony of the name within: «Назарбаевқа», «Әуезовке», «Нұрғалиевтің». A Russian name in -ов is
 * back («Семеновтың»), one in -чев, -щев, -ьев front («Хрущевтің»).
 */
function harmonyBeforeOv(before: string, vowel: string): Harmony {
	if (vowel === 'о' && !kazakhName.test(before)) return 'back';
	if (vowel === 'е' && /[чщьяи]$/.test(before)) return 'front';
	const place = lastVowel(before);
	if (place < 0) return 'back';
	return before[place] === 'и' ? 'front' : (ownHarmony(before[place]!) ?? 'back');
}

function isSoft(word: string, place: number, isName: boolean): boolean {
	if (place >= word.length - 2 || !'ьгктлр'.includes(word.at(-1)!)) return false;
	const end = word.slice(place + 1);
	return softEnd.test(end) && !(isName && hardName.test(end));
}

/** Of a word whose last vowel is и, у or ю. */
function harmonyAround(word: string, place: number, isName: boolean): Harmony {
	const letter = word[place];
	const closed = place < word.length - 1;
	const before = lastVowel(word.slice(0, place));
	const previous = before < 0 ? undefined : harmonyOf(word.slice(0, before + 1));
	if (letter === 'и') {
		// The surname «Саин» is spoken «Сайын».
		if (closed) return isName && previous === 'back' && before === place - 1 ? 'back' : 'front';
		return previous === 'back' && backLetter.test(word) ? 'back' : 'front';
	}
	// «институт», «клуб» and «костюм», but «беру», «жүргізу» with the vowel before.
	if (closed) return letter === 'ю' ? 'front' : 'back';
	return previous ?? 'back';
}

function lastVowel(word: string): number {
	let place = word.length - 1;
	while (place >= 0 && !isVowel(word[place]!)) place--;
	return place;
}
