import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { testHouse } from '#testing/database.ts';
import { newId } from '#ground/ids.ts';
import { transaction } from '#ground/transaction.server.ts';
import { changed, liveChannel } from './changed.server.ts';

const { ctx, house } = testHouse();
const change = (subject: string) => transaction(ctx(), (tx) => changed(tx, subject));

async function heard(work: () => Promise<unknown>): Promise<string[]> {
	const client = new pg.Client({ connectionString: house().url });
	await client.connect();
	try {
		const payloads: string[] = [];
		client.on('notification', ({ payload }) => payloads.push(payload!));
		await client.query(`listen ${liveChannel}`);
		await work();
		await client.query('select 1');
		return payloads;
	} finally {
		await client.end();
	}
}

test('each change of a subject has a higher version than the one before, and everybody hears of it once', async () => {
	const subject = newId();
	let versions: number[] = [];
	const payloads = await heard(async () => {
		versions = await Promise.all(Array.from({ length: 8 }, () => change(subject)));
	});
	const inOrder = versions.toSorted((one, other) => one - other);
	assert.equal(new Set(versions).size, 8);
	assert.deepEqual(
		payloads,
		inOrder.map((version) => `kyzylorda ${subject} ${version}`)
	);
});

test('nobody hears of a change that was rolled back', async () => {
	const subject = newId();
	const payloads = await heard(() =>
		assert.rejects(
			transaction(ctx(), async (tx) => {
				await changed(tx, subject);
				throw new Error('rolled back');
			}),
			/rolled back/
		)
	);
	assert.deepEqual(payloads, []);
});

test('what follows a restored backup is newer than what phones saw before it', async () => {
	const subject = newId();
	await ctx().db.insertInto('live').values({ subject, version: '3' }).execute();
	assert.ok((await change(subject)) >= Date.now() - 60_000);
	// Negative control: without the clock a subject that is ahead of it still rises by one.
	const ahead = Date.now() + 3_600_000;
	await ctx()
		.db.updateTable('live')
		.set({ version: String(ahead) })
		.execute();
	assert.equal(await change(subject), ahead + 1);
});

test('negative control: without a transaction others would hear before it is true, so it is an error', async () => {
	await assert.rejects(changed(ctx(), newId()), /transaction/);
});
