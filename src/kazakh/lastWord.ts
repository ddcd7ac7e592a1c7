/** A phrase taken apart where its ending is put: `before + word + quotes + after`. */
export type LastWord = {
	before: string;
	word: string;
	/** Closing quotation marks: words get their endings before them, numbers and abbreviations after. */
	quotes: string;
	after: string;
	/** Whether words stand before it, and whether the word before owns it: «Республикасының Құрылтайы». */
	inPhrase: boolean;
	isOwned: boolean;
	/** The whole phrase is in capitals, so that capitals do not make an abbreviation. */
	inCapitals: boolean;
};

const letter = /\p{L}/u;
const owner = /[ндт][ыі]ң[»"]?\s$/;
const bracket = /\s*\([^()]*\)$/;
const closing = /[»”"“’]+$/;
const opening = /[«„“"(‘]/;
const manyCapitals = /\p{Lu}{2}.*\s/u;
const grouped = /\d{1,3}(?:[ \u00a0]\d{3})+$/;

/**
 * The word that the ending of a phrase is put on: the last, before a bracket («ұйымның (ҮЕҰ)») and within
 * quotation marks («Шалқардың»); a number with spaces is one word.
 */
export function lastWord(phrase: string): LastWord {
	const text = phrase.trimEnd();
	const note = text.endsWith(')') ? (bracket.exec(text)?.[0] ?? '') : '';
	const noted = note.length < text.length ? text.slice(0, text.length - note.length) : text;
	const quotes = closing.exec(noted)?.[0] ?? '';
	const core = quotes ? noted.slice(0, -quotes.length) : noted;
	const start = wordStart(core);
	const word = core.slice(start);
	return {
		before: core.slice(0, start),
		word,
		quotes,
		after: note + phrase.slice(text.length),
		inPhrase: start > 0 && letter.test(core.slice(0, start)),
		isOwned: start > 0 && owner.test(core.slice(0, start)),
		inCapitals: start > 0 && core.toUpperCase() === core && manyCapitals.test(core)
	};
}

function wordStart(core: string): number {
	if (core.length > 3 && isDigit(core.at(-1)!) && isDigit(core.at(-3)!)) {
		const number = grouped.exec(core);
		if (number) return number.index;
	}
	let start = core.length;
	while (start > 0 && !isEdge(core[start - 1]!)) start--;
	return start;
}

function isEdge(sign: string): boolean {
	return sign === ' ' || sign === '\u00a0' || sign === '\n' || sign === '\t' || opening.test(sign);
}

function isDigit(sign: string): boolean {
	return sign >= '0' && sign <= '9';
}
