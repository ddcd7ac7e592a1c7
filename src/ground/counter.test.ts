import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testHouse } from '#testing/database.ts';
import type { Context } from './context.ts';
import { nextNumber } from './counter.server.ts';
import { transaction } from './transaction.server.ts';

const { ctx } = testHouse();
const next = (name: string, before = async (_tx: Context) => undefined as unknown) =>
	transaction(ctx(), async (tx) => {
		const number = await nextNumber(tx, name);
		await before(tx);
		return number;
	});

test('many at once get each number once and skip none, also on the first day', async () => {
	const numbers = await Promise.all(Array.from({ length: 12 }, () => next('minutes_2026')));
	assert.deepEqual(
		numbers.toSorted((one, other) => one - other),
		Array.from({ length: 12 }, (_, n) => n + 1)
	);
	assert.equal(await next('minutes_2027'), 1);
});

test('a command that is rolled back gives its number back', async () => {
	const broken = next('acts', async () => {
		throw new Error('rolled back');
	});
	await assert.rejects(broken, /rolled back/);
	assert.equal(await next('acts'), 1);
});

test('negative control: without a transaction the lock would end at once, so it is an error', async () => {
	await assert.rejects(nextNumber(ctx(), 'acts'), /transaction/);
});
