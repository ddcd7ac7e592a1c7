import { months, weekdays } from './calendar.ts';
import type { Language } from './language.ts';
import { noBreak } from './spacing.ts';

/** Days as '2026-07-29'. `official`: documents; `running`: within a sentence; `list`: lists and tables. */
export type Days = {
	from: string;
	to?: string | undefined;
	language: Language;
	form: 'official' | 'running' | 'list';
};

type Day = { year: number; month: number; day: number; key: string };

/** See `officialDate`; the days are known to be days. */
export function daysInText({ from, to = from, language, form }: Days): string {
	const [first, last] = (from <= to ? [from, to] : [to, from]).map(parted) as [Day, Day];
	if (first.year !== last.year) {
		const years = spanned(withYear(first, language), withYear(last, language));
		return form === 'running' && language === 'kk' ? `${years} күндері` : years;
	}
	const days = daysOfYear(first, last, language, form);
	if (form === 'official') return yearAround(first.year, days, language);
	if (form === 'list' && first.key === last.key) return withWeekday(first, days, language);
	if (form === 'running' && language === 'kk')
		return `${days} ${first.month === last.month ? 'күні' : 'күндері'}`;
	return days;
}

/** «29 шілде», «29 июля», "29 July". */
export function dayMonth(on: { month: number; day: number }, language: Language): string {
	return `${on.day}${noBreak}${months[language][on.month - 1]}`;
}

function parted(key: string): Day {
	const [year, month, day] = key.split('-').map(Number) as [number, number, number];
	return { year, month, day, key };
}

/** The press writes «29-30 шілде күні» with a hyphen, documents «29–30 шілде» with a dash. */
function daysOfYear(first: Day, last: Day, language: Language, form: Days['form']): string {
	if (first.key === last.key) return dayMonth(first, language);
	if (first.month !== last.month)
		return spanned(dayMonth(first, language), dayMonth(last, language));
	const dash = form === 'running' && language === 'kk' ? '-' : '–';
	return `${first.day}${dash}${dayMonth(last, language)}`;
}

function withWeekday(on: Day, day: string, language: Language): string {
	const number = new Date(`${on.key}T00:00:00Z`).getUTCDay() || 7;
	const weekday = weekdays[language][number - 1]!;
	return language === 'en' ? `${weekday}, ${day}` : `${day}, ${weekday}`;
}

function withYear(on: Day, language: Language): string {
	return yearAround(on.year, dayMonth(on, language), language);
}

function yearAround(year: number, days: string, language: Language): string {
	if (language === 'kk') return `${year}${noBreak}жылғы ${days}`;
	return language === 'ru' ? `${days} ${year}${noBreak}года` : `${days} ${year}`;
}

/** The dash stays with what is before it. */
function spanned(from: string, to: string): string {
	return `${from}${noBreak}– ${to}`;
}
