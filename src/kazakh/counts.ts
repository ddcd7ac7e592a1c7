import { decline, type Case } from './cases.ts';
import { formatMoney, formatNumber } from './numbers.ts';
import { inWords } from './numerals.ts';
import { noBreak } from './spacing.ts';

/**
 * A number with its noun in a case; after a number the noun stays singular («сан есімнен кейін көптік жалғау
 * жалғанбайды», school grammar): countedIn(30, 'қатысушы', 'dat') → «30 қатысушыға».
 */
export function countedIn(n: number, noun: string, asked: Case): string {
	return `${formatNumber(n, 'kk')}${noBreak}${decline(noun, { case: asked })}`;
}

/** A sum in a case: tengeIn(1234567, 'dat') → «1 234 567 теңгеге», with tiyn «1 234,50 теңгеге». */
export function tengeIn(tenge: number, asked: Case): string {
	return formatMoney(tenge, 'kk').replace('₸', decline('теңге', { case: asked }));
}

/** A whole sum as contracts write it: «1 250 000 (бір миллион екі жүз елу мың) теңге». */
export function tengeInWords(tenge: number, asked: Case = 'nom'): string {
	return `${formatNumber(tenge, 'kk')} (${inWords(tenge)})${noBreak}${decline('теңге', { case: asked })}`;
}
