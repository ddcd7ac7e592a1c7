import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testHouse } from '#testing/database.ts';
import { contextFor } from '#ground/house.server.ts';
import { newId } from '#ground/ids.ts';
import { behind, happen, look } from './journal.testing.ts';
import { seal } from './seal.server.ts';
import { earliestId } from './verifyRows.server.ts';

let ids: string[];

/** Three blocks of four happenings; `ids[5]` stands in block 2. */
const { ctx, house } = testHouse(async (opened) => {
	const centre = contextFor(opened, 'kyzylorda');
	for (let block = 0; block < 3; block++) {
		await happen(centre, 4);
		await seal(centre);
	}
	const rows = await centre.db
		.selectFrom('happening_seal')
		.select('happening_id as id')
		.orderBy('block')
		.orderBy('position')
		.execute();
	ids = rows.map(({ id }) => id);
	return () => undefined;
});

const linesAfter = (...statements: string[]) =>
	behind(house(), statements, async () => (await look(ctx())).lines);

test('an untouched journal has nothing wrong', async () => {
	const { lines, seen } = await look(ctx());
	assert.deepEqual(lines, []);
	assert.partialDeepStrictEqual(seen, { blocks: 3, rows: 12, unsealed: 0, last: { number: 3 } });
});

test('negative control: a centre that is granted UPDATE can change what happened, and the change is found and named', async () => {
	const change = sql`update happening set by_account = 'somebody' where id = ${ids[5]}`;
	await assert.rejects(change.execute(ctx().db), { code: '42501' });
	const { role } = ctx().centre;
	const found = await behind(house(), [`grant update on happening to ${role}`], async () => {
		await change.execute(ctx().db);
		await house().commons.query(`revoke update on kyzylorda.happening from ${role}`);
		return (await look(ctx())).lines;
	});
	assert.deepEqual(found, [`block 2, happening ${ids[5]}: was changed after it was sealed`]);
	assert.deepEqual((await look(ctx())).lines, []);
});

test('every column of a happening is under the seal', async () => {
	const changes = [
		`kind = 'test.other'`,
		`at = at + interval '1 microsecond'`,
		`at = 'infinity'`,
		`by_account = ''`,
		`subject = '${newId()}'`,
		`subject = null`,
		`detail = detail || '{"more": 1}'`,
		`detail = '{"at": 1.0}'`,
		`request_id = null`
	];
	const { rows } = await sql<{ name: string }>`select attname as name from pg_attribute
		where attrelid = 'happening'::regclass and attnum > 0 and not attisdropped`.execute(ctx().db);
	assert.deepEqual(
		rows.map(({ name }) => name),
		['id', 'kind', 'at', 'by_account', 'subject', 'detail', 'request_id']
	);
	for (const change of changes)
		assert.deepEqual(
			await linesAfter(`update happening set ${change} where id = '${ids[5]}'`),
			[`block 2, happening ${ids[5]}: was changed after it was sealed`],
			change
		);
});

test('a happening that vanished is named, with its seal or without', async () => {
	assert.deepEqual(await linesAfter(`delete from happening where id = '${ids[5]}'`), [
		`block 2, happening ${ids[5]}: was removed after it was sealed`
	]);
	const both = ['happening where id', 'happening_seal where happening_id'];
	assert.deepEqual(await linesAfter(...both.map((from) => `delete from ${from} = '${ids[5]}'`)), [
		'block 2, place 2: stands empty, what was sealed there was removed together with its seal'
	]);
});

test('a happening that was put into a sealed block is named', async () => {
	const id = newId();
	const row = `insert into happening (id, kind, at) values ('${id}', 'test.forged', now())`;
	assert.deepEqual(
		await linesAfter(row, `insert into happening_seal values ('${id}', 2, 5, sha256('leaf'))`),
		[`block 2, happening ${id}: was added to the block after it was sealed`]
	);
});

test('a happening written in with an old id is named, sealed or not', async () => {
	const id = earliestId(new Date(Date.now() - 24 * 3_600_000));
	const row = `insert into happening (id, kind, at) values ('${id}', 'test.forged', now() - interval '1 day')`;
	const line = `happening ${id}: was written in with the look of an earlier time`;
	assert.deepEqual(await linesAfter(row), [line]);
	const sealed = await behind(house(), [row], async () => {
		await seal(ctx());
		return (await look(ctx())).lines;
	});
	assert.deepEqual(sealed, [`block 4, ${line}`]);
});

test('a change that is hidden by a new leaf, a new root and a new hash still breaks signature and chain', async () => {
	const change = `update happening set kind = 'test.other' where id = '${ids[5]}'`;
	const leaf = `update happening_seal set leaf = sha256('\\x00'::bytea || convert_to((select jsonb_build_array(
		'arna happening 1', id, kind, extract(epoch from at)::text, by_account, subject, detail, request_id)::text
		from happening where id = happening_id), 'UTF8')) where happening_id = '${ids[5]}'`;
	assert.deepEqual(await linesAfter(change, leaf), [
		'block 2: what was sealed in it was changed together with its seal'
	]);
	assert.deepEqual(await linesAfter(`update seal_block set root = sha256('') where number = 2`), [
		'block 2: its own words were changed',
		'block 2: it is not signed by the key of its time',
		'block 2: what was sealed in it was changed together with its seal',
		'block 3: it does not follow the block before it'
	]);
	assert.deepEqual(
		await linesAfter(
			`update seal_block set sealed_at = sealed_at - interval '1 ms' where number = 3`
		),
		['block 3: its own words were changed', 'block 3: it is not signed by the key of its time']
	);
});

test('blocks that vanished are named, in the middle and at the end', async () => {
	const loose = `alter table happening_seal drop constraint happening_seal_block_fkey`;
	const tie = `alter table happening_seal add constraint happening_seal_block_fkey foreign key (block) references seal_block (number) not valid`;
	const gone = (number: number) => [
		loose,
		`delete from seal_block where number = ${number}`,
		`delete from happening_seal where block = ${number}`,
		tie
	];
	assert.deepEqual(await linesAfter(...gone(2)), [
		'block 2: it was removed',
		'block 3: it does not follow the block before it'
	]);
	assert.deepEqual(await linesAfter(...gone(3)), ['block 2: blocks after it were removed']);
});

test('what was changed after a block does not count for that block', async () => {
	const change = `update happening set kind = 'test.other' where id = '${ids[9]}'`;
	const [upTo2, upTo3] = await behind(house(), [change], async () => [
		await look(ctx(), 2),
		await look(ctx(), 3)
	]);
	assert.deepEqual(upTo2!.lines, []);
	assert.equal(upTo2!.seen.rows, 8);
	assert.equal(upTo3!.lines.length, 1);
});

test('a happening that the centre itself writes in with a new id and an earlier moment is named, sealed or not', async () => {
	const id = newId();
	const lines = [] as string[][];
	await behind(house(), ['select 1'], async () => {
		await sql`insert into happening (id, kind, at) values (${id}, 'test.done', '2020-01-01')`.execute(
			ctx().db
		);
		lines.push((await look(ctx())).lines);
		await seal(ctx());
		lines.push((await look(ctx())).lines);
	});
	const late = `happening ${id}: was written in with the look of an earlier time`;
	assert.deepEqual(lines, [[late], [`block 4, ${late}`]]);
});

test('a seal that points beyond the last block hides no happening', async () => {
	const [hidden, old] = [newId(), earliestId(new Date(0))];
	const id = `${old.slice(0, 14)}7${hidden.slice(15)}`;
	assert.deepEqual(
		await linesAfter(
			'alter table happening_seal drop constraint happening_seal_block_fkey',
			`insert into happening (id, kind, at) values ('${id}', 'test.done', '2020-01-01')`,
			`insert into happening_seal values ('${id}', 1000, 1, sha256('no'))`
		),
		[`block 1000, happening ${id}: was added to the block after it was sealed`]
	);
	await house().commons.query(
		'alter table kyzylorda.happening_seal add foreign key (block) references kyzylorda.seal_block (number)'
	);
});

test('a counter set back, which stops the sealing, is named; the centre itself could do that', async () => {
	const { lines } = await ctx()
		.db.transaction()
		.execute(async (db) => {
			await sql`update counter set value = 1 where name = 'seal'`.execute(db);
			const seen = await look({ ...ctx(), db });
			await sql`update counter set value = 3 where name = 'seal'`.execute(db);
			return seen;
		});
	assert.deepEqual(lines, ['block 1: the count of blocks was set back to it, so no more are made']);
});
