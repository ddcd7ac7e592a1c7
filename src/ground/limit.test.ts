import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testHouse } from '#testing/database.ts';
import { timers } from './jobs.server.ts';
import { attempts, countAttempt, limit } from './limit.server.ts';
import { transaction } from './transaction.server.ts';

const { ctx } = testHouse();
const start = new Date('2026-07-29T06:00:30Z');
const at = (minutes: number) => ctx({ now: new Date(start.getTime() + minutes * 60_000) });
const tooMany = { code: 'ground.too_many', status: 429 };

test('of many who press together exactly the allowed number gets through', async () => {
	const of = '+77001234567';
	const tries = Array.from({ length: 30 }, () =>
		limit(at(0), { what: 'test.together', of, most: 5, per_minutes: 10 })
	);
	const results = await Promise.allSettled(tries);
	assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 5);
});

test('negative control: asking first and counting afterwards lets more through', async () => {
	const { db } = ctx();
	const naive = async () => {
		const rows = await db
			.selectFrom('attempt')
			.selectAll()
			.where('key', 'like', 'naive%')
			.execute();
		if (rows.length >= 5) throw new Error('too many');
		const row = { key: `naive${Math.random()}`, minute: start, count: 1 };
		await db.insertInto('attempt').values(row).execute();
	};
	const results = await Promise.allSettled(Array.from({ length: 30 }, naive));
	assert.ok(results.filter(({ status }) => status === 'fulfilled').length > 5);
});

test('the window moves on, and a refused try does not prolong it', async () => {
	const one = { what: 'test.window', of: 'a', most: 2, per_minutes: 10 };
	await limit(at(0), one);
	await limit(at(5), one);
	for (const minute of [5, 6, 9, 10]) await assert.rejects(limit(at(minute), one), tooMany);
	await limit(at(11), one);
	await assert.rejects(limit(at(12), one), tooMany);
	await limit(at(16), one);
});

test('one person’s tries are not another’s, and one deed’s are not another’s', async () => {
	const one = { what: 'test.own', of: 'a', most: 1, per_minutes: 10 };
	await limit(at(0), one);
	await limit(at(0), { ...one, of: 'b' });
	await limit(at(0), { ...one, what: 'test.other' });
	await assert.rejects(limit(at(0), one), tooMany);
});

test('a contact is never kept, only a keyed hash of it', async () => {
	await limit(at(0), { what: 'test.hash', of: 'aru@mail.test', most: 1, per_minutes: 1 });
	const rows = await ctx().db.selectFrom('attempt').select('key').execute();
	assert.ok(rows.length > 0);
	assert.ok(rows.every(({ key }) => !key.includes('aru')));
});

test('inside a transaction it fails loudly, since a roll-back would forget the try', async () => {
	await assert.rejects(
		transaction(ctx(), (tx) => limit(tx, { what: 'test.tx', of: 'a', most: 1, per_minutes: 1 })),
		/before the transaction/
	);
});

test('what is only counted is counted each time, also together, and falls out of its window', async () => {
	const one = { what: 'test.counted', of: 'a' };
	await Promise.all(Array.from({ length: 20 }, () => countAttempt(at(0), one)));
	await countAttempt(at(5), one);
	assert.equal(await attempts(at(5), { ...one, per_minutes: 10 }), 21);
	assert.equal(await attempts(at(11), { ...one, per_minutes: 10 }), 1);
	assert.equal(await attempts(at(5), { ...one, of: 'b', per_minutes: 10 }), 0);
});

test('old tries are forgotten', async () => {
	await limit(at(0), { what: 'test.old', of: 'a', most: 1, per_minutes: 1 });
	await timers.get('limit.forget')!.work(at(3 * 24 * 60));
	assert.deepEqual(await ctx().db.selectFrom('attempt').selectAll().execute(), []);
});
