import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayKey, isDay, isTimeOfDay, momentOf, timeOfDay } from './dates.ts';
import { randomFrom } from './random.ts';

const iso = (day: string, time: string, zone?: string) => momentOf(day, time, zone).toISOString();

test('a form’s day and time are those of the centre', () => {
	assert.equal(iso('2026-07-29', '11:00'), '2026-07-29T06:00:00.000Z');
	assert.equal(iso('2026-07-29', '11:00', 'UTC'), '2026-07-29T11:00:00.000Z');
	assert.equal(iso('2026-01-01', '00:00'), '2025-12-31T19:00:00.000Z');
});

test('Almaty is an hour further from UTC before 1 March 2024 than after', () => {
	assert.equal(iso('2024-02-29', '11:00', 'Asia/Almaty'), '2024-02-29T05:00:00.000Z');
	assert.equal(iso('2024-03-01', '11:00', 'Asia/Almaty'), '2024-03-01T06:00:00.000Z');
	assert.equal(iso('2024-03-01', '00:00', 'Asia/Almaty'), '2024-02-29T19:00:00.000Z');
	assert.equal(iso('2024-02-29', '11:00'), '2024-02-29T06:00:00.000Z');
});

test('of an hour that the clock shows twice the earlier is meant', () => {
	assert.equal(iso('2024-02-29', '23:30', 'Asia/Almaty'), '2024-02-29T17:30:00.000Z');
	assert.equal(iso('2018-12-20', '23:30'), '2018-12-20T17:30:00.000Z');
});

test('a time that the clock skipped counts on from before the change', () => {
	assert.equal(iso('2004-03-28', '01:59', 'Asia/Almaty'), '2004-03-27T19:59:00.000Z');
	assert.equal(iso('2004-03-28', '02:30', 'Asia/Almaty'), '2004-03-27T20:30:00.000Z');
	assert.equal(timeOfDay(momentOf('2004-03-28', '02:30', 'Asia/Almaty'), 'Asia/Almaty'), '03:30');
});

test('what goes in comes out, for any hour of thirty years', () => {
	const random = randomFrom(5);
	for (let i = 0; i < 500; i++) {
		const day = new Date(Date.UTC(2005, 0, 1 + Math.floor(random() * 11_000))).toISOString();
		const time = `${String(Math.floor(random() * 24)).padStart(2, '0')}:30`;
		for (const zone of ['Asia/Qyzylorda', 'Asia/Almaty']) {
			const moment = momentOf(day.slice(0, 10), time, zone);
			assert.equal(
				`${dayKey(moment, zone)} ${timeOfDay(moment, zone)}`,
				`${day.slice(0, 10)} ${time}`
			);
		}
	}
});

test('it agrees with Temporal where there is one', { skip: !('Temporal' in globalThis) }, () => {
	const hours = ['00:00', '02:30', '12:00', '23:30'];
	for (const day of [
		'2004-03-28',
		'2004-10-31',
		'2018-12-20',
		'2018-12-21',
		'2024-02-29',
		'2024-03-01'
	]) {
		for (const zone of ['Asia/Qyzylorda', 'Asia/Almaty', 'Europe/Berlin']) {
			for (const time of hours) {
				const temporal = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone);
				assert.equal(
					momentOf(day, time, zone).getTime(),
					temporal.epochMilliseconds,
					`${day} ${time} ${zone}`
				);
			}
		}
	}
});

test('days and times that do not exist are told, and refused', () => {
	for (const day of [
		'2026-02-29',
		'2026-02-31',
		'2026-13-01',
		'2026-00-10',
		'0000-01-01',
		'1899-12-31',
		'9999-12-31',
		'29.07.2026',
		'2026-7-1',
		''
	]) {
		assert.equal(isDay(day), false, day);
		assert.throws(() => momentOf(day, '11:00'), RangeError);
	}
	for (const time of ['24:00', '11:60', '9:00', '11:00:00', '']) {
		assert.equal(isTimeOfDay(time), false, time);
		assert.throws(() => momentOf('2026-07-29', time), RangeError);
	}
	assert.ok(isDay('2024-02-29') && isTimeOfDay('23:59'));
});
