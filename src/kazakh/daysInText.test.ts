import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officialDate, officialDay, momentOf } from './dates.ts';

const languages = ['kk', 'ru', 'en'] as const;
/** Where a line may not break is written as _. */
const said = (form: 'official' | 'running' | 'list', from: string, to?: string) =>
	languages.map((language) => officialDate({ from, to, language, form }).replaceAll('\u00a0', '_'));

test('documents have the year first in Kazakh, last in Russian and English', () => {
	assert.deepEqual(said('official', '2026-07-29'), [
		'2026_жылғы 29_шілде',
		'29_июля 2026_года',
		'29_July 2026'
	]);
	assert.deepEqual(said('official', '2026-07-29', '2026-07-30'), [
		'2026_жылғы 29–30_шілде',
		'29–30_июля 2026_года',
		'29–30_July 2026'
	]);
	assert.deepEqual(said('official', '2026-07-30', '2026-08-02'), [
		'2026_жылғы 30_шілде_– 2_тамыз',
		'30_июля_– 2_августа 2026_года',
		'30_July_– 2_August 2026'
	]);
	assert.deepEqual(said('official', '2026-12-30', '2027-01-02'), [
		'2026_жылғы 30_желтоқсан_– 2027_жылғы 2_қаңтар',
		'30_декабря 2026_года_– 2_января 2027_года',
		'30_December 2026_– 2_January 2027'
	]);
});

test('a sentence has no year and says «күні»', () => {
	assert.deepEqual(said('running', '2026-07-29', '2026-07-30'), [
		'29-30_шілде күні',
		'29–30_июля',
		'29–30_July'
	]);
	assert.deepEqual(said('running', '2026-07-29'), ['29_шілде күні', '29_июля', '29_July']);
	assert.deepEqual(said('running', '2026-07-31', '2026-08-01'), [
		'31_шілде_– 1_тамыз күндері',
		'31_июля_– 1_августа',
		'31_July_– 1_August'
	]);
	assert.deepEqual(
		said('running', '2026-12-31', '2027-01-01')[0],
		'2026_жылғы 31_желтоқсан_– 2027_жылғы 1_қаңтар күндері'
	);
});

test('a list has the weekday of one day', () => {
	assert.deepEqual(said('list', '2026-07-29'), [
		'29_шілде, сәрсенбі',
		'29_июля, среда',
		'Wednesday, 29_July'
	]);
	assert.deepEqual(said('list', '2026-07-29', '2026-07-30'), [
		'29–30_шілде',
		'29–30_июля',
		'29–30_July'
	]);
});

test('the order of the ends does not matter, and the same day twice is one', () => {
	assert.deepEqual(
		said('official', '2026-07-30', '2026-07-29'),
		said('official', '2026-07-29', '2026-07-30')
	);
	assert.deepEqual(said('running', '2026-07-29', '2026-07-29'), said('running', '2026-07-29'));
});

test('every day of a leap year is said as the moment of that day is', () => {
	for (let date = Date.UTC(2028, 0, 1); date < Date.UTC(2029, 0, 1); date += 86_400_000) {
		const day = new Date(date).toISOString().slice(0, 10);
		const whole = officialDate({ from: day, language: 'kk', form: 'official' });
		assert.equal(whole, officialDay(momentOf(day, '12:00'), 'kk'));
	}
});

test('what is no day is refused', () => {
	for (const from of ['2026-02-30', '29.07.2026', '']) {
		assert.throws(() => officialDate({ from, language: 'kk', form: 'official' }), RangeError);
	}
	assert.throws(
		() => officialDate({ from: '2026-07-29', to: '2026-13-01', language: 'ru', form: 'list' }),
		RangeError
	);
});
