/** Why a text is no BIN or IIN; `no_such_day` is a day of birth that no calendar has. */
export type NumberProblem = 'not_12_digits' | 'no_such_month' | 'no_such_day' | 'check_digit';

const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/**
 * A business identification number: twelve digits, month of registration, check digit. The digits that
 * tell head unit, branch or farm are hints at most: published lists of them differ.
 */
export function whyNotBin(text: string): NumberProblem | null {
	if (!/^\d{12}$/.test(text)) return 'not_12_digits';
	const month = Number(text.slice(2, 4));
	if (month < 1 || month > 12) return 'no_such_month';
	return hasCheckDigit(text) ? null : 'check_digit';
}

/**
 * An individual identification number (government resolution of 11.06.2003 No. 565): twelve digits, day
 * of birth, check digit.
 */
export function whyNotIin(text: string): NumberProblem | null {
	if (!/^\d{12}$/.test(text)) return 'not_12_digits';
	if (!isDayOfBirth(text)) return 'no_such_day';
	return hasCheckDigit(text) ? null : 'check_digit';
}

/** The seventh digit names the century; some foreigners have 0 there, then any 29 February passes. */
function isDayOfBirth(iin: string): boolean {
	const century = [2000, 1800, 1800, 1900, 1900, 2000, 2000][Number(iin[6])];
	if (century === undefined) return false;
	const year = iin[6] === '0' ? 2000 : century + Number(iin.slice(0, 2));
	const [month, day] = [Number(iin.slice(2, 4)), Number(iin.slice(4, 6))];
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A body for which both passes give 10 is never issued: no digit is right for it. */
function hasCheckDigit(text: string): boolean {
	const first = remainder(text, firstWeights);
	return Number(text[11]) === (first < 10 ? first : remainder(text, secondWeights));
}

function remainder(text: string, weights: number[]): number {
	return weights.reduce((sum, weight, index) => sum + weight * Number(text[index]), 0) % 11;
}
