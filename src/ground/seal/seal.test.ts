import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testHouse } from '#testing/database.ts';
import { behind, happen, look } from './journal.testing.ts';
import { newestBlock } from './newest.server.ts';
import { idAt } from './row.server.ts';
import { seal, sealRecent } from './seal.server.ts';
import { happened } from '#ground/happening.server.ts';
import { transaction } from '#ground/transaction.server.ts';

const { ctx, house } = testHouse();

async function blocks() {
	return ctx().db.selectFrom('seal_block').select(['number', 'count']).orderBy('number').execute();
}

test('a run seals what is there, and an empty one makes no block', async () => {
	assert.equal(await seal(ctx()), 0);
	assert.equal(await newestBlock(ctx()), null);
	await happen(ctx(), 5);
	assert.equal(await seal(ctx()), 5);
	assert.equal(await seal(ctx()), 0);
	assert.deepEqual(await blocks(), [{ number: 1, count: 5 }]);
	assert.match((await newestBlock(ctx()))!.hash, /^([0-9a-f]{4}-){4}[0-9a-f]{4}$/);
	assert.deepEqual((await look(ctx())).lines, []);
});

test('a full block is followed by the next one in the same run', async () => {
	await happen(ctx(), 7);
	assert.equal(await seal(ctx(), 3), 7);
	assert.deepEqual(
		(await blocks()).map(({ count }) => count),
		[5, 3, 3, 1]
	);
	assert.deepEqual((await look(ctx())).lines, []);
});

test('what a transaction held open over a run commits later, with an older id, comes into the next block', async () => {
	let written!: () => void;
	let go!: () => void;
	const isWritten = new Promise<void>((resolve) => (written = resolve));
	const mayCommit = new Promise<void>((resolve) => (go = resolve));
	const held = transaction(ctx(), async (tx) => {
		await happened(tx, 'test.held', null);
		written();
		await mayCommit;
	});
	await isWritten;
	await happen(ctx(), 2);
	// The run neither waits for the open transaction nor sees what it wrote.
	assert.equal(await seal(ctx()), 2);
	go();
	await held;
	const { id } = await ctx()
		.db.selectFrom('happening')
		.select('id')
		.where('kind', '=', 'test.held')
		.executeTakeFirstOrThrow();
	const newest = await ctx()
		.db.selectFrom('happening_seal')
		.select((from) => sql<string>`max(${from.ref('happening_id')}::text)`.as('id'))
		.executeTakeFirstOrThrow();
	assert.ok(id < newest.id);
	assert.equal(await seal(ctx()), 1);
	assert.deepEqual((await look(ctx())).lines, []);
});

test('the run of every minute looks two days back, and the nightly one takes what is older still', async () => {
	const old = [3, 1].map((days) => idAt(Date.now() - days * 24 * 3_600_000));
	const insert = `insert into happening (id, kind, at) select unnest('{${old.join()}}'::uuid[]), 'test.late', now()`;
	const lines = await behind(house(), [insert], async () => {
		assert.equal(await sealRecent(ctx()), 1);
		assert.equal(await sealRecent(ctx()), 0);
		assert.equal(await seal(ctx()), 1);
		return (await look(ctx())).lines;
	});
	// Verification names them: nobody holds a transaction open for that long.
	assert.deepEqual(
		lines.map((line) => /happening (\S+): was written in/.exec(line)?.[1]),
		[old[1], old[0]]
	);
});

test('nodes that seal at once make one chain with each happening in it once', async () => {
	await happen(ctx(), 40);
	const before = (await blocks()).length;
	const counts = await Promise.all(Array.from({ length: 6 }, () => seal(ctx(), 7)));
	assert.equal(
		counts.reduce((sum, count) => sum + count),
		40
	);
	const numbers = (await blocks()).map(({ number }) => number);
	assert.deepEqual(
		numbers,
		Array.from({ length: numbers.length }, (_, at) => at + 1)
	);
	assert.equal(numbers.length - before, 6);
	assert.deepEqual((await look(ctx())).lines, []);
});

test('a command does not wait for a run that is under way', async () => {
	await happen(ctx(), 1);
	await transaction(ctx(), async (tx) => {
		assert.equal(await seal(tx), 1);
		// The run's locks are held, and a command on another connection still writes.
		await transaction(ctx(), async (other) => {
			await sql`set local lock_timeout = 200`.execute(other.db);
			await happened(other, 'test.done', null);
		});
	});
	assert.equal(await seal(ctx()), 1);
});

test('a centre can neither change nor remove blocks, seals and keys', async () => {
	for (const table of ['seal_block', 'happening_seal', 'seal_key']) {
		for (const statement of [
			sql`delete from ${sql.table(table)}`,
			sql`truncate ${sql.table(table)}`
		])
			await assert.rejects(statement.execute(ctx().db), { code: '42501' });
	}
	for (const statement of [
		sql`update seal_block set count = 1`,
		sql`update happening_seal set block = 1`,
		sql`update seal_key set from_block = 1`
	])
		await assert.rejects(statement.execute(ctx().db), { code: '42501' });
});

test('ten thousand happenings are sealed within a few seconds', async () => {
	await house().commons.query(
		`insert into kyzylorda.happening (id, kind, at, detail)
		select gen_random_uuid(), 'test.done', now(), '{"rows": 1}' from generate_series(1, 10000)`
	);
	const started = performance.now();
	assert.equal(await seal(ctx()), 10_000);
	const took = performance.now() - started;
	// Half a second alone; the limit leaves room for a machine that does much else.
	assert.ok(took < 10_000, `${Math.round(took)} ms`);
});
