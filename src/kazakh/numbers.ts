import type { Language } from './language.ts';
import { noBreak } from './spacing.ts';

/** Forms of a noun after a number; a form that is not given falls back to `other`. */
export type Forms = { one?: string; few?: string; many?: string; other: string };

/**
 * «1 234 567,5» in Kazakh and Russian, groups held by no-break spaces; "1,234,567.5" in English.
 * `decimals` fixes how many stand after the comma; without it up to three, as many as there are.
 *
 * Kazakh is built from the English parts: Chromium has no Kazakh digits grouping and writes 1,234.
 */
export function formatNumber(n: number, language: Language, decimals?: number): string {
	const format = formatWith(decimals);
	if (language === 'en') return format.format(n);
	const parts = format.formatToParts(n);
	return parts.map(({ type, value }) => ours[type] ?? value).join('');
}

const formats = new Map<number | undefined, Intl.NumberFormat>();

/** Making one costs a hundred times more than asking it, and a page shows dozens of numbers. */
function formatWith(decimals: number | undefined): Intl.NumberFormat {
	const known = formats.get(decimals);
	if (known) return known;
	const format = new Intl.NumberFormat('en-US', {
		minimumFractionDigits: decimals ?? 0,
		maximumFractionDigits: decimals ?? 3
	});
	formats.set(decimals, format);
	return format;
}

const ours: Partial<Record<Intl.NumberFormatPartTypes, string>> = { group: noBreak, decimal: ',' };

/** An amount in tenge: «1 234 567 ₸», with tiyn where there are any «1 234 567,50 ₸». */
export function formatMoney(tenge: number, language: Language = 'kk'): string {
	const rounded = Math.round(tenge * 100) / 100;
	const decimals = Number.isInteger(rounded) ? 0 : 2;
	return `${formatNumber(rounded, language, decimals)}${noBreak}₸`;
}

const rules = {
	kk: new Intl.PluralRules('kk'),
	ru: new Intl.PluralRules('ru'),
	en: new Intl.PluralRules('en')
};

/**
 * The form of the noun that stands after n, without n. A Kazakh noun stays singular after any number, so
 * for Kazakh `other` alone is enough: «30 қатысушы».
 */
export function plural(n: number, language: Language, forms: Forms): string {
	const category = rules[language].select(n);
	return (category === 'zero' || category === 'two' ? undefined : forms[category]) ?? forms.other;
}

/** The number with its noun, held together: «30 қатысушы», «21 участник», "1 person". */
export function counted(n: number, language: Language, forms: Forms): string {
	return `${formatNumber(n, language)}${noBreak}${plural(n, language, forms)}`;
}
