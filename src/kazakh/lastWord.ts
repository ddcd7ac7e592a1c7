/** A phrase taken apart where its ending is put: `before + word + quotes + after`. */
export type LastWord = {
	before: string;
	word: string;
	/** Closing quotation marks: words get their endings before them, numbers and abbreviations after. */
	quotes: string;
	after: string;
};

const bracket = /\s*\([^()]*\)$/;
const closing = /[»”"“’]+$/;
const edges = ' \u00a0\t\n«„“"(‘';
const grouped = /\d{1,3}(?:[ \u00a0]\d{3})+$/;

/**
 * The word that the ending of a phrase is put on: the last, before a bracket («ұйымның (ҮЕҰ)») and within
 * quotation marks («Шалқардың»); a number with spaces is one word.
 */
export function lastWord(phrase: string): LastWord {
	const text = phrase.trimEnd();
	const last = text.at(-1) ?? '';
	const note = last === ')' ? (bracket.exec(text)?.[0] ?? '') : '';
	const noted = note.length < text.length ? text.slice(0, text.length - note.length) : text;
	const quotes = last > 'ӿ' || last < 'А' ? (closing.exec(noted)?.[0] ?? '') : '';
	const core = quotes ? noted.slice(0, -quotes.length) : noted;
	const start = wordStart(core);
	return {
		before: core.slice(0, start),
		word: core.slice(start),
		quotes,
		after: note + phrase.slice(text.length)
	};
}

function wordStart(core: string): number {
	const last = core.at(-1) ?? '';
	if (last >= '0' && last <= '9') {
		const number = grouped.exec(core);
		if (number) return number.index;
	}
	let start = core.length;
	while (start > 0 && (isCyrillic(core[start - 1]!) || !edges.includes(core[start - 1]!))) start--;
	return start;
}

function isCyrillic(sign: string): boolean {
	return sign >= 'Ѐ' && sign <= 'ӿ';
}

const owner = /[ндт][ыі]ң[»"]?\s$/;
const letter = /\p{L}/u;

/** Whether words stand before it. */
export function isAfterWords(before: string): boolean {
	return before !== '' && letter.test(before);
}

/** Whether the word before owns it: «Республикасының Құрылтайы». */
export function isOwned(before: string): boolean {
	return owner.test(before);
}

/** All in capitals, as headings are: capitals make no abbreviation there. */
export function isHeading({ before, word }: LastWord): boolean {
	return (
		isAfterWords(before) &&
		before === before.toUpperCase() &&
		word === word.toUpperCase() &&
		/\p{Lu}{2}/u.test(before)
	);
}
