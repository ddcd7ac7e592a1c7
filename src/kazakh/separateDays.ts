import { decline } from './cases.ts';
import { months } from './calendar.ts';
import { isDay } from './dates.ts';
import { daysInText } from './daysInText.ts';
import type { Language } from './language.ts';
import { noBreak } from './spacing.ts';

/**
 * Days of one matter within a sentence, whether or not they follow each other; each day may be named twice.
 *
 *     ['2026-07-29', '2026-07-30']    «29-30 шілде күні», «29–30 июля»
 *     ['2026-07-29', '2026-07-31']    «29 және 31 шілде күндері», «29 и 31 июля»
 *     ['2026-07-31', '2026-08-01']    «31 шілде мен 1 тамыз күндері», «31 июля и 1 августа»
 *     ['2026-07-30', …, '2026-08-02'] «30 шілде – 2 тамыз күндері», «30 июля – 2 августа»
 *
 * The year stands where there are two. Throws RangeError for what is no day, and where there is none. «мен», «бен» and
 * «пен» go by the last sound before them, as in «13 шілде мен …», «1 тамыз бен 2029 жылғы 13 ақпан аралығында».
 */
export function separateDays(days: readonly string[], language: Language): string {
	const all = [...new Set(days)].toSorted();
	const wrong = all.find((day) => !isDay(day));
	if (all.length === 0 || wrong !== undefined) throw new RangeError(`no such day: ${wrong}`);
	const [first, last] = [all[0]!, all.at(-1)!];
	const isOneMonth = first.slice(0, 7) === last.slice(0, 7);
	// Two days on both sides of a month's end are named, more of them are a span.
	if (isRun(all) && (isOneMonth || all.length > 2)) return run(first, last, all.length, language);
	const withYear = first.slice(0, 4) !== last.slice(0, 4);
	const named = byMonth(all).map((month) => daysOfMonth(month, language, withYear));
	const text = isOneMonth ? named[0]! : joined(named, language);
	return language === 'kk' ? `${text} күндері` : text;
}

/** «шілде мен тамыз», «тамыз бен қыркүйек», «қыркүйек пен қазан»: two nouns in one. */
export function pair(one: string, other: string): string {
	const last = one.split(/\s/).at(-1)!;
	return `${one} ${decline(last, { case: 'ins' }).slice(last.length)} ${other}`;
}

/** «29-30 шілде күні» is one matter of two days; of more the press says «8–12 желтоқсан күндері». */
function run(from: string, to: string, count: number, language: Language): string {
	const text = daysInText({ from, to, language, form: 'running' });
	return count > 2 ? text.replace(/ күні$/, ' күндері') : text;
}

function joined(parts: string[], language: Language): string {
	// A list within a list has its comma: «29 июля, 5 и 7 августа».
	if (parts.some((part) => part.includes(` ${and[language]} `))) return parts.join(', ');
	if (language === 'kk' && parts.length === 2) return pair(parts[0]!, parts[1]!);
	return listed(parts, language);
}

const and: Record<Language, string> = { kk: 'және', ru: 'и', en: 'and' };

function listed(parts: string[], language: Language): string {
	const last = parts.at(-1)!;
	if (parts.length === 1) return last;
	return `${parts.slice(0, -1).join(', ')} ${and[language]} ${last}`;
}

function daysOfMonth(days: string[], language: Language, withYear: boolean): string {
	const [year, month] = days[0]!.split('-').map(Number) as [number, number];
	const numbers =
		isRun(days) && days.length > 1
			? `${Number(days[0]!.slice(8))}–${Number(days.at(-1)!.slice(8))}`
			: listed(
					days.map((day) => String(Number(day.slice(8)))),
					language
				);
	const text = `${numbers}${noBreak}${months[language][month - 1]}`;
	if (!withYear) return text;
	if (language === 'kk') return `${year}${noBreak}жылғы ${text}`;
	return language === 'ru' ? `${text} ${year}${noBreak}года` : `${text} ${year}`;
}

function byMonth(days: string[]): string[][] {
	return [...Map.groupBy(days, (day) => day.slice(0, 7)).values()];
}

/** Whether each day follows the one before it. */
function isRun(days: string[]): boolean {
	return days.every(
		(day, n) => n === 0 || Date.parse(day) - Date.parse(days[n - 1]!) === 24 * 60 * 60 * 1000
	);
}
