/** Latin letters that look like one Cyrillic letter and sound like another; the rest sound as they look. */
const lookAlikes: Record<string, string> = {
	B: 'в', C: 'с', c: 'с', H: 'н', P: 'р', p: 'р', X: 'х', x: 'х', Y: 'у', y: 'у'
}; // prettier-ignore

/** Letters of the Latin alphabets of 2018 and 2021 whose mark changes the sound. */
const marked: Record<string, string> = { ş: 'ш', š: 'ш', ç: 'ч', č: 'ч', ž: 'ж', ý: 'у' };

const pairs: Record<string, string> = {
	shch: 'ш', sh: 'ш', ch: 'ч', zh: 'ж', kh: 'х', gh: 'г', ye: 'е'
}; // prettier-ignore

const letters: Record<string, string> = {
	a: 'а', b: 'б', c: 'к', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'ж', k: 'к', l: 'л', m: 'м',
	n: 'н', o: 'о', p: 'п', q: 'к', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', w: 'у', x: 'кс', y: 'и', z: 'з',
	ə: 'а', ɵ: 'о', ı: 'и', ŋ: 'н'
}; // prettier-ignore

/** For a word that has Cyrillic letters: Latin ones typed or scanned among them by mistake («еріктi»). */
export function cyrillicFromLookAlikes(word: string): string {
	return word.replace(/[BCHPXYcpxy]/g, (letter) => lookAlikes[letter] ?? letter);
}

/**
 * Small Latin letters to Cyrillic ones, as passports, the planned alphabets and phones without Kazakh
 * letters write them. Marks fall off all letters, so й and ё come out as и and е (the nine Kazakh letters
 * carry no marks that could).
 */
export function cyrillicFromLatin(small: string): string {
	return small
		.replace(/[şšçčžý]/g, (letter) => marked[letter] ?? letter)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/shch|sh|ch|zh|kh|gh|ye/g, (pair) => pairs[pair] ?? pair)
		.replace(/[a-zəɵıŋ]/g, (letter) => letters[letter] ?? letter);
}
