import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testHouse } from '#testing/database.ts';
import { timers } from '#ground/jobs.server.ts';
import { Stop } from '#ground/stop.ts';
import type { SealBlockTable } from '#ground/tables.ts';
import { beginning, blockBytes, blockHash } from './block.server.ts';
import { behind, happen, look } from './journal.testing.ts';
import './jobs.server.ts';
import { lockedJournal, rotateKey } from './keys.server.ts';
import { endorsedBytes, newKeyPair, signed } from './key.server.ts';
import { seal } from './seal.server.ts';

const { ctx, house } = testHouse();

async function sealed(count = 2) {
	await happen(ctx(), count);
	await seal(ctx());
}

test('a new key signs from the next block on, and old blocks stay checkable', async () => {
	await sealed();
	assert.equal(await rotateKey(ctx()), 2);
	await sealed();
	assert.equal(await rotateKey(ctx()), 3);
	await sealed();
	const blocks = await ctx()
		.db.selectFrom('seal_block')
		.select('key_number')
		.orderBy('number')
		.execute();
	assert.deepEqual(
		blocks.map(({ key_number }) => key_number),
		[1, 2, 3]
	);
	assert.deepEqual((await look(ctx())).lines, []);
	const keys = await ctx()
		.db.selectFrom('seal_key')
		.select('private_key')
		.orderBy('number')
		.execute();
	assert.deepEqual(
		keys.map(({ private_key }) => private_key !== null),
		[false, false, true]
	);
});

test('a rotation that the old key did not sign is found', async () => {
	const lines = await behind(
		house(),
		[`update seal_key set endorsement = sha512('no') where number = 2`],
		async () => (await look(ctx())).lines
	);
	assert.deepEqual(lines, ['key 2: is not signed by the key before it']);
});

test('a key exchanged in the database is found: it does not open with the secret, and its blocks do not fit', async () => {
	const { public_key } = newKeyPair();
	const lines = await behind(
		house(),
		[`update seal_key set public_key = '\\x${public_key.toString('hex')}' where number = 3`],
		async () => (await look(ctx())).lines
	);
	assert.deepEqual(lines, [
		'key 3: is not signed by the key before it',
		'key 3: is not ours: it does not open with ARNA_SECRET (or this is another secret)',
		'block 3: it is not signed by the key of its time'
	]);
});

test('the private half lies in the database under lock, and a wrong secret is told in one line', async () => {
	const [{ private_key }] = (await ctx()
		.db.selectFrom('seal_key')
		.select('private_key')
		.where('number', '=', 3)
		.execute()) as [{ private_key: Buffer }];
	// DER of Ed25519 (RFC 8410) begins so.
	assert.equal(private_key.includes(Buffer.from('302e020100300506032b6570', 'hex')), false);
	const right = house().secret;
	house().secret = 'another secret for tests, long enough';
	try {
		await happen(ctx(), 1);
		const told = (error: unknown) =>
			error instanceof Stop && /^The signing key of kyzylorda [^\n]+$/.test(error.message);
		await assert.rejects(seal(ctx()), told);
		await assert.rejects(rotateKey(ctx()), told);
		assert.match((await lockedJournal(ctx()))!, /^The signing key of kyzylorda [^\n]+$/);
		// The timer says so in the log and is not tried again and again.
		await timers.get('journal.seal')!.work(ctx());
		assert.deepEqual((await look(ctx())).lines, [
			'key 3: is not ours: it does not open with ARNA_SECRET (or this is another secret)'
		]);
	} finally {
		house().secret = right;
	}
	assert.equal(await lockedJournal(ctx()), null);
	assert.equal(await seal(ctx()), 1);
	assert.deepEqual((await look(ctx())).lines, []);
});

test('with the secret lost a new key goes on, and verification names ever after that nobody signed it', async () => {
	house().secret = 'a new secret for tests, long enough too';
	assert.equal(await rotateKey(ctx(), { lost: true }), 4);
	await sealed();
	const lines = ['key 4: is not signed by the key before it'];
	assert.deepEqual((await look(ctx())).lines, lines);
	assert.equal(await rotateKey(ctx()), 5);
	await sealed();
	assert.deepEqual((await look(ctx())).lines, lines);
});

test('a journal written anew under a key of somebody else is found, also when that key then hands over to ours', async () => {
	const forged = newKeyPair();
	const lines = await behind(house(), [`select set_config('test.nothing', '', true)`], async () => {
		const { commons } = house();
		const { rows } = await commons.query<SealBlockTable & { sealed: string }>(
			'select *, extract(epoch from sealed_at)::text as sealed from kyzylorda.seal_block order by number'
		);
		let previous = beginning(forged.public_key);
		for (const row of rows) {
			const block = { ...row, previous, key_number: 1 };
			previous = blockHash(block);
			await commons.query(
				'update kyzylorda.seal_block set previous = $2, key_number = 1, hash = $3, signature = $4 where number = $1',
				[row.number, block.previous, previous, signed(forged.private_key, blockBytes(block))]
			);
		}
		// Our newest key stands behind theirs, as the second one: it still opens with our secret.
		const from_block = rows.length + 1;
		const keys = await commons.query<{ public_key: Buffer; private_key: Buffer }>(
			'delete from kyzylorda.seal_key where number > 1 returning public_key, private_key'
		);
		const ours = keys.rows.find(({ private_key }) => private_key !== null)!;
		const words = endorsedBytes({ number: 2, public_key: ours.public_key, from_block });
		await commons.query('update kyzylorda.seal_key set public_key = $1, private_key = null', [
			forged.public_key
		]);
		await commons.query('insert into kyzylorda.seal_key values (2, $1, $2, $3, now(), $4)', [
			ours.public_key,
			ours.private_key,
			from_block,
			signed(forged.private_key, words)
		]);
		return (await look(ctx())).lines;
	});
	assert.deepEqual(lines, [
		'key 2: is not ours: it does not open with ARNA_SECRET (or this is another secret)'
	]);
});
