import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	dayAndMonth,
	dayKey,
	listDate,
	momentOf,
	monthName,
	numericDate,
	officialDay,
	officialRange,
	timeOfDay,
	timeRange,
	weekdayName
} from './dates.ts';

const at = (day: string, time = '11:00') => momentOf(day, time);
const wednesday = new Date('2026-07-29T06:00:00Z');
const languages = ['kk', 'ru', 'en'] as const;
const inAll = (say: (language: (typeof languages)[number]) => string) => languages.map(say);

/** Where a line may break is written as a space, where it may not as _. */
const held = (texts: string[]) => texts.map((text) => text.replaceAll('\u00a0', '_'));

test('the official date has the Kazakh, Russian and English form', () => {
	assert.deepEqual(held(inAll((language) => officialDay(wednesday, language))), [
		'2026_жылғы 29_шілде',
		'29_июля 2026_года',
		'29_July 2026'
	]);
});

test('days of one month share month and year', () => {
	const range = inAll((language) => officialRange(at('2026-07-29'), at('2026-07-30'), language));
	assert.deepEqual(held(range), [
		'2026_жылғы 29–30_шілде',
		'29–30_июля 2026_года',
		'29–30_July 2026'
	]);
});

test('days of two months share the year', () => {
	const range = inAll((language) => officialRange(at('2026-07-30'), at('2026-08-02'), language));
	assert.deepEqual(held(range), [
		'2026_жылғы 30_шілде_– 2_тамыз',
		'30_июля_– 2_августа 2026_года',
		'30_July_– 2_August 2026'
	]);
});

test('days of two years share nothing', () => {
	const range = inAll((language) => officialRange(at('2026-12-30'), at('2027-01-02'), language));
	assert.deepEqual(held(range), [
		'2026_жылғы 30_желтоқсан_– 2027_жылғы 2_қаңтар',
		'30_декабря 2026_года_– 2_января 2027_года',
		'30_December 2026_– 2_January 2027'
	]);
});

test('the same month of two years is not taken for one month', () => {
	const range = officialRange(at('2026-07-29'), at('2027-07-30'), 'kk');
	assert.deepEqual(held([range]), ['2026_жылғы 29_шілде_– 2027_жылғы 30_шілде']);
});

test('a range within one day is that day, and the order of its ends does not matter', () => {
	const [morning, evening] = [at('2026-07-29', '00:00'), at('2026-07-29', '23:59')];
	assert.equal(officialRange(morning, evening, 'kk'), officialDay(morning, 'kk'));
	const [first, last] = [at('2026-07-29'), at('2026-07-30')];
	assert.equal(officialRange(last, first, 'ru'), officialRange(first, last, 'ru'));
});

test('lists have day, weekday and time', () => {
	assert.deepEqual(held(inAll((language) => listDate(wednesday, language))), [
		'29_шілде, сәрсенбі, 11:00',
		'29_июля, среда, 11:00',
		'Wednesday, 29_July, 11:00'
	]);
});

test('a month stands alone or after a day', () => {
	assert.deepEqual(
		inAll((language) => monthName(wednesday, language)),
		['шілде', 'июль', 'July']
	);
	const days = held(inAll((language) => dayAndMonth(wednesday, language)));
	assert.deepEqual(days, ['29_шілде', '29_июля', '29_July']);
});

test('numbers of date and time are the same in every language', () => {
	assert.equal(numericDate(at('2026-07-09')), '09.07.2026');
	assert.equal(timeOfDay(at('2026-07-09', '09:05')), '09:05');
	assert.equal(timeOfDay(at('2026-07-09', '00:00')), '00:00');
	assert.equal(timeRange(at('2026-07-29', '11:00'), at('2026-07-29', '13:00')), '11:00–13:00');
});

test('every month and weekday has the name that ICU gives it', () => {
	for (const language of languages) {
		const icu = (options: Intl.DateTimeFormatOptions, moment: Date) =>
			new Intl.DateTimeFormat(language, { ...options, timeZone: 'Asia/Qyzylorda' }).format(moment);
		for (let month = 1; month <= 12; month++) {
			const moment = at(`2026-${String(month).padStart(2, '0')}-${String(month + 9)}`);
			assert.equal(
				monthName(moment, language).toLowerCase(),
				icu({ month: 'long' }, moment).toLowerCase()
			);
			assert.equal(
				weekdayName(moment, language).toLowerCase(),
				icu({ weekday: 'long' }, moment).toLowerCase()
			);
		}
	}
});

test('a week runs from Monday to Sunday', () => {
	const days = ['27', '28', '29', '30', '31'].map((day) => at(`2026-07-${day}`));
	const week = [...days, at('2026-08-01'), at('2026-08-02')];
	assert.equal(
		week.map((day) => weekdayName(day, 'kk')).join(' '),
		'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі'
	);
});

test('the day is that of the zone, not of the machine', () => {
	const lateEvening = new Date('2026-07-28T19:30:00Z');
	assert.equal(dayKey(lateEvening), '2026-07-29');
	assert.equal(dayKey(lateEvening, 'UTC'), '2026-07-28');
	assert.equal(officialDay(lateEvening, 'en', 'UTC'), '28\u00a0July 2026');
});

test('dates on both sides of the change of 1 March 2024 in Almaty are right', () => {
	const change = Date.parse('2024-02-29T18:00:00Z');
	const before = new Date(change - 60_000);
	const after = new Date(change);
	const shown = (moment: Date) =>
		`${numericDate(moment, 'Asia/Almaty')} ${timeOfDay(moment, 'Asia/Almaty')}`;
	assert.deepEqual([shown(before), shown(after)], ['29.02.2024 23:59', '29.02.2024 23:00']);
	assert.equal(timeOfDay(after), '23:00', 'Kyzylorda had UTC+5 already');
});
