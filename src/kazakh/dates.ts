import { monthsAlone, weekdays } from './calendar.ts';
import { dayMonth, daysInText, type Days } from './daysInText.ts';
import type { Language } from './language.ts';
import { civil, defaultZone, offsetAt } from './zone.ts';

export type { Days } from './daysInText.ts';

const dayLong = 24 * 60 * 60 * 1000;

// Own forms, because Intl has «2026 ж. 29 шілде» for Kazakh, which is not the official one. All read the
// moment in an IANA zone; day and month, number and noun are held by no-break spaces.

/**
 * One day or a run of days ('2026-07-29' to '2026-07-30', the order does not matter) as texts have it:
 *
 *     official   «2026 жылғы 29–30 шілде», «2026 жылғы 30 шілде – 2 тамыз»; «29–30 июля 2026 года»
 *     running    «29-30 шілде күні», «30 шілде – 2 тамыз күндері»; «29–30 июля»
 *     list       «29 шілде, сәрсенбі», «29–30 шілде»; «29 июля, среда»
 *
 * `official` says the year once where it can; the others leave it out unless there are two. Day and month, year and
 * «жылғы» are held by no-break spaces. Throws RangeError for what is no day: ask `isDay` first. Forms of a published
 * report and of laws («2022 жылғы 4 шілдедегі»): adilet.zan.kz, any act; syrdidary.kz/?p=2001 («29-30 шілде күні»).
 */
export function officialDate(days: Days): string {
	for (const day of [days.from, days.to ?? days.from])
		if (!isDay(day)) throw new RangeError(`no such day: ${day}`);
	return daysInText(days);
}

/** For documents: «2026 жылғы 29 шілде», «29 июля 2026 года», "29 July 2026". */
export function officialDay(moment: Date, language: Language, zone = defaultZone): string {
	return daysInText({ from: dayKey(moment, zone), language, form: 'official' });
}

/**
 * The days from one moment to another, whichever comes first: «2026 жылғы 29–30 шілде»,
 * «2026 жылғы 30 шілде – 2 тамыз», «2026 жылғы 30 желтоқсан – 2027 жылғы 2 қаңтар»; one day as
 * `officialDay`.
 */
export function officialRange(a: Date, b: Date, language: Language, zone = defaultZone): string {
	const [from, to] = [dayKey(a, zone), dayKey(b, zone)];
	return daysInText({ from, to, language, form: 'official' });
}

/** For lists: «29 шілде, сәрсенбі, 11:00», «29 июля, среда, 11:00», "Wednesday, 29 July, 11:00". */
export function listDate(moment: Date, language: Language, zone = defaultZone): string {
	const day = dayAndMonth(moment, language, zone);
	const weekday = weekdayName(moment, language, zone);
	const words = language === 'en' ? [weekday, day] : [day, weekday];
	return [...words, timeOfDay(moment, zone)].join(', ');
}

/** «29 шілде», «29 июля», "29 July". */
export function dayAndMonth(moment: Date, language: Language, zone = defaultZone): string {
	return dayMonth(civil(moment, zone), language);
}

/** The month alone, as a heading has it: «шілде», «июль», "July". */
export function monthName(moment: Date, language: Language, zone = defaultZone): string {
	return monthsAlone[language][civil(moment, zone).month - 1]!;
}

/** «сәрсенбі», «среда», "Wednesday". */
export function weekdayName(moment: Date, language: Language, zone = defaultZone): string {
	return weekdays[language][civil(moment, zone).weekday - 1]!;
}

/** «11:00», «09:05»: the same in all languages. */
export function timeOfDay(moment: Date, zone = defaultZone): string {
	const { hour, minute } = civil(moment, zone);
	return `${digits(hour)}:${digits(minute)}`;
}

/** «11:00–13:00». */
export function timeRange(from: Date, to: Date, zone = defaultZone): string {
	return `${timeOfDay(from, zone)}–${timeOfDay(to, zone)}`;
}

/** «29.07.2026», for tables: the same in all languages. */
export function numericDate(moment: Date, zone = defaultZone): string {
	return dayKey(moment, zone).split('-').reverse().join('.');
}

/** The civil day as '2026-07-29', which sorts and compares as text and fills a date field. */
export function dayKey(moment: Date, zone = defaultZone): string {
	const { year, month, day } = civil(moment, zone);
	return `${digits(year, 4)}-${digits(month)}-${digits(day)}`;
}

/**
 * Whether the text is a day of the calendar written as '2026-07-29', from 1900 on. The last year there is has no next
 * day that could be written so.
 */
export function isDay(text: string): boolean {
	const date = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
	// Some engines read 31 February as 3 March, others as no date.
	return (
		date !== null &&
		text >= '1900' &&
		text < '9999' &&
		!Number.isNaN(date.getTime()) &&
		date.toISOString().startsWith(text)
	);
}

/** Whether the text is a time of day written as '11:00', from 00:00 to 23:59. */
export function isTimeOfDay(text: string): boolean {
	return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/**
 * The moment at which day and clock on the wall show this ('2026-07-29', '11:00') in an IANA zone. When
 * the clock was put back and shows a time twice, the earlier; a time that was skipped counts on from
 * before the change (02:30 is 03:30). Throws RangeError for what is no day or time: ask `isDay` and
 * `isTimeOfDay` first.
 */
export function momentOf(day: string, time: string, zone = defaultZone): Date {
	if (!isDay(day) || !isTimeOfDay(time)) throw new RangeError(`no such time: ${day} ${time}`);
	const wall = Date.parse(`${day}T${time}:00Z`);
	const before = offsetAt(new Date(wall - dayLong), zone);
	const after = offsetAt(new Date(wall + dayLong), zone);
	const possible = [before, after].map((offset) => new Date(wall - offset));
	const real = possible.filter((moment) => moment.getTime() + offsetAt(moment, zone) === wall);
	const times = (real.length > 0 ? real : [possible[0]!]).map((moment) => moment.getTime());
	return new Date(Math.min(...times));
}

function digits(n: number, width = 2): string {
	return String(n).padStart(width, '0');
}
