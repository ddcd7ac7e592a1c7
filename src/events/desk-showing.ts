import { dayAndMonth, timeRange, weekdayName } from '#kazakh/dates.ts';
import type { Language, Texts } from '#ground/language.ts';
import { written } from '#ground/language.ts';

interface Held {
	starts_at: Date;
	ends_at: Date;
}

/** «29 шілде, сәрсенбі, 11:00–13:00» */
export function whenHeld({ starts_at, ends_at }: Held, language: Language, zone: string): string {
	const day = [dayAndMonth(starts_at, language, zone), weekdayName(starts_at, language, zone)];
	const words = language === 'en' ? day.toReversed() : day;
	// Word joiners: a line must not break after the dash of the hours.
	const hours = timeRange(starts_at, ends_at, zone).replace('–', '\u2060–\u2060');
	return [...words, hours].join(', ');
}

/** The text in the reader's language, else in another one: the desk marks what is missing beside it. */
export function text(texts: Texts, language: Language): string {
	return written(texts, language).text;
}
