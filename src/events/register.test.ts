import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testHouse } from '#testing/database.ts';
import { signUp } from './register.server.ts';
import { form, openStop, person } from '#testing/stop.ts';

const { ctx } = testHouse();

test('the last place goes to only one of two people who press together', async () => {
	const { stop_id } = await openStop(ctx(), { capacity: 1 });
	const [one, other] = await Promise.all([
		signUp(ctx(), form(stop_id, [person()])),
		signUp(ctx(), form(stop_id, [person()]))
	]);
	const outcomes = [one, other].map(({ codes }) => codes[0]!.outcome);
	assert.deepEqual(outcomes.toSorted(), ['confirmed', 'waiting']);
});
