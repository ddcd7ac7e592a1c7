import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineStatus, whereWeShouldBe } from './progress.ts';

const line = { target: 14, starts_on: '2026-02-01', due_on: '2026-12-25' };

test('nothing is due on the first day, and all of it the day after the due day', () => {
	assert.equal(whereWeShouldBe(line, '2026-01-10'), 0);
	assert.equal(whereWeShouldBe(line, '2026-02-01'), 0);
	assert.equal(whereWeShouldBe(line, '2026-12-26'), 14);
	assert.equal(whereWeShouldBe(line, '2027-03-01'), 14);
});

test('half way through the period half of the target is due', () => {
	assert.equal(whereWeShouldBe({ ...line, target: 100 }, '2026-07-15'), 50);
});

test('on the due day itself the last one may still be missing', () => {
	assert.equal(lineStatus(line, 13, '2026-12-25'), 'on_track');
	assert.equal(lineStatus(line, 13, '2026-12-26'), 'late');
});

test('a line is done at its target, late below the even pace, else on schedule', () => {
	assert.equal(lineStatus(line, 14, '2026-03-01'), 'done');
	assert.equal(lineStatus(line, 5, '2026-07-15'), 'late');
	assert.equal(lineStatus(line, 7, '2026-07-15'), 'on_track');
});

test('a period of one day does not divide by nothing', () => {
	const day = { target: 1, starts_on: '2026-05-01', due_on: '2026-05-01' };
	assert.equal(whereWeShouldBe(day, '2026-05-01'), 0);
	assert.equal(whereWeShouldBe(day, '2026-05-02'), 1);
});
