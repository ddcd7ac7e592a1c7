import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import type { Context } from '#ground/context.ts';
import { testHouse } from '#testing/database.ts';
import { hallDay, phone } from '#testing/hall.ts';
import { logged } from '#testing/logged.ts';
import {
	byGrowth,
	byTransaction,
	logPosition,
	look,
	namedIn,
	pages,
	writeAheadLog
} from './attacker.testing.ts';
import { closePoll } from './closePoll.server.ts';
import { makePoll } from './makePoll.server.ts';
import { openPoll } from './openPoll.server.ts';
import { pollsOf } from './pollsOf.server.ts';
import { showResult } from './showResult.server.ts';
import { shownPoll } from './shown.server.ts';
import { vote } from './vote.server.ts';

let client: pg.PoolClient;
const { ctx: bare, house } = testHouse(async (opened) => {
	client = await opened.commons.connect();
	return () => client.release();
});
const staff = () => bare({ visitor: { account_id: 'a1', roles: ['coordinator'] } });

type Look = Awaited<ReturnType<typeof look>>;

/** One vote after the other, each alone in its transaction: the worst hour for a secret. The attacker looks in between. */
async function watched(
	schema: string,
	voters: { id: string; option: string }[],
	send: (voter: { id: string; option: string }) => Promise<void>
): Promise<Look[]> {
	const looks = [await look(client, schema)];
	for (const voter of voters) {
		await send(voter);
		looks.push(await look(client, schema));
	}
	return looks;
}

/** Whom the attacker ties to an answer, and how: by transaction (rows and dead versions) or by growth. */
function tied(
	table: string,
	voters: { id: string; option: string }[],
	options: string[],
	looks: Look[],
	dead: Look
): { transaction: number; growth: number } {
	const found = { transaction: 0, growth: 0 };
	for (const [index, { id, option }] of voters.entries()) {
		const [earlier, later] = [looks[index]!, looks[index + 1]!];
		const isMark = (fact: Look[number]) => fact.table === table && fact.row.participant_id === id;
		const mark = later.find(isMark);
		if (byTransaction(mark, [...later, ...dead], options) === option) found.transaction += 1;
		if (byGrowth(earlier, later, options) === option) found.growth += 1;
	}
	return found;
}

async function opened(ctx: Context, people: number) {
	const { stop_id } = await hallDay(ctx);
	const id = await makePoll(ctx, stop_id, {
		question: { kk: 'Кімге сенесіз?' },
		kind: 'single',
		options: [{ kk: 'Әкімдікке' }, { kk: 'Көршіге' }, { kk: 'Ешкімге' }],
		anonymous: true,
		guests: false
	});
	await openPoll(ctx, stop_id, id);
	const options = (await shownPoll(ctx, stop_id))!.options.map((one) => one.id);
	const voters: { id: string; option: string }[] = [];
	for (let n = 0; n < people; n++) {
		const category = n === 0 ? 'P01' : 'P03';
		const option = options[Math.floor(Math.random() * options.length)]!;
		voters.push({ id: (await phone(ctx, stop_id, { category })).id, option });
	}
	return { stop_id, id, options, voters };
}

const say = (poll_id: string, voter: { id: string; option: string }) =>
	vote(bare(), poll_id, { participant_id: voter.id, options: [voter.option] });

test('nobody is tied to an answer by id, transaction, place, dead version or growth while the poll is open', async () => {
	const ctx = staff();
	const { schema } = ctx.centre;
	const { id, options, voters } = await opened(ctx, 24);
	const looks = await watched(schema, voters, (voter) => say(id, voter));
	const dead = [
		...(await pages(client, schema, 'voted')),
		...(await pages(client, schema, 'poll_tally')),
		...(await pages(client, schema, 'poll_count'))
	];
	assert.ok(dead.length >= 24, `${dead.length} versions read`);
	assert.deepEqual(tied('voted', voters, options, looks, dead), { transaction: 0, growth: 0 });
	// Only the list of answers itself names one, and it was there before the first vote.
	for (const facts of [dead, looks.at(-1)!.filter(({ table }) => table !== 'poll_option')])
		assert.deepEqual(namedIn(facts, options), []);
});

test('the write-ahead log of a vote names its voter and no answer', async () => {
	const ctx = staff();
	const { id, options, voters } = await opened(ctx, 3);
	const hex = (one: string) => one.replaceAll('-', '');
	const since = await logPosition(client);
	for (const voter of voters) await say(id, voter);
	// Written out, whatever the server keeps back for a while.
	await client.query('checkpoint');
	const bytes = await writeAheadLog(client, since);
	assert.ok(
		voters.every((voter) => bytes.includes(hex(voter.id))),
		'the log was read'
	);
	assert.deepEqual(
		options.filter((option) => bytes.includes(hex(option))),
		[]
	);
});

test('the bytes of the counts tell nothing: always as many, and equal answers leave no equal trace', async () => {
	const ctx = staff();
	const { id, voters } = await opened(ctx, 12);
	const seals: Buffer[] = [];
	for (const voter of voters) {
		await say(id, voter);
		const row = ctx.db.selectFrom('poll_tally').select('sealed').where('poll_id', '=', id);
		seals.push((await row.executeTakeFirstOrThrow()).sealed);
	}
	assert.equal(new Set(seals.map(({ length }) => length)).size, 1);
	const alike = (one: Buffer, other: Buffer) => one.filter((byte, at) => byte === other[at]).length;
	for (const [index, seal] of seals.entries())
		for (const other of seals.slice(index + 1))
			assert.ok(alike(seal, other) < seal.length / 10, 'as unlike as chance');
});

test('a vote leaves no happening, log line, live version, message, limit or statement that names it', async () => {
	const ctx = staff();
	const { stop_id, id, options, voters } = await opened(ctx, 6);
	const listener = new pg.Client({ connectionString: house().url });
	await listener.connect();
	await listener.query('listen arna_live');
	const heard: unknown[] = [];
	listener.on('notification', (message) => heard.push(message));
	const told = async () => {
		const one = async (table: string) =>
			(await client.query(`select * from ${ctx.centre.schema}.${table} order by 1`)).rows;
		return JSON.stringify([await one('happening'), await one('live'), await one('attempt')]);
	};
	const earlier = await told();
	let sent: string[] = [];
	const lines = await logged(async () => {
		sent = await statements(async () => {
			for (const voter of voters) await say(id, voter);
		});
	});
	assert.equal(await told(), earlier);
	assert.deepEqual([lines, heard], [[], []]);
	assert.ok(sent.length > voters.length);
	assert.deepEqual(
		sent.filter((one) => options.some((option) => one.includes(option))),
		[]
	);
	// Phones, screen and console are told how many, and nothing before the end.
	const [console] = await pollsOf(ctx, stop_id);
	assert.deepEqual([console!.voted, console!.result], [6, null]);
	assert.equal((await shownPoll(bare(), stop_id))!.result, null);
	await listener.end();
});

test('after closing nothing says who took part, and no group is small or of one mind', async () => {
	const ctx = staff();
	const { schema } = ctx.centre;
	const { stop_id, id, options, voters } = await opened(ctx, 24);
	const looks = await watched(schema, voters, (voter) => say(id, voter));
	await closePoll(ctx, stop_id, id);
	await showResult(ctx, stop_id, id);
	const closed = await look(client, schema);
	const of = (table: string) =>
		closed.filter((fact) => fact.table === table && fact.row.poll_id === id);
	assert.deepEqual([of('voted'), of('poll_tally')], [[], []]);
	const counts = of('poll_count');
	assert.equal(new Set(counts.map(({ xmin }) => xmin)).size, 1);
	// The one of P01 alone is nowhere alone.
	assert.deepEqual([...new Set(counts.map(({ row }) => row.category))], ['']);
	const dead = await pages(client, schema, 'voted');
	assert.equal(tied('voted', voters, options, looks, [...dead, ...counts]).transaction, 0);
	const truth = options.map((one) => voters.filter(({ option }) => option === one).length);
	assert.deepEqual((await shownPoll(bare(), stop_id))!.result!.counts, truth);
});

test('negative control: marks and plain counts in one transaction are tied one and all by the same attacker', async () => {
	const ctx = staff();
	const { schema } = ctx.centre;
	const { options, voters } = await opened(ctx, 24);
	await client.query(`set search_path = ${schema}, public`);
	await client.query(`create table plain_voted (participant_id uuid primary key)`);
	await client.query(`create table plain_count (option_id uuid primary key, n int not null)`);
	for (const option of options)
		await client.query('insert into plain_count values ($1, 0)', [option]);
	const looks = await watched(schema, voters, async (voter) => {
		await client.query('begin');
		await client.query('insert into plain_voted values ($1)', [voter.id]);
		await client.query('update plain_count set n = n + 1 where option_id = $1', [voter.option]);
		await client.query('commit');
	});
	const dead = await pages(client, schema, 'plain_count');
	assert.deepEqual(tied('plain_voted', voters, options, looks, dead), {
		transaction: 24,
		growth: 24
	});
	// A single look at the end, at what stands there alone, still gives away the last voter of each answer.
	const once = looks.at(-1)!;
	const last = voters.filter(({ id: voter, option }) => {
		const isMark = (fact: Look[number]) =>
			fact.table === 'plain_voted' && fact.row.participant_id === voter;
		return byTransaction(once.find(isMark), once, options) === option;
	});
	assert.equal(last.length, new Set(voters.map(({ option }) => option)).size);
	await client.query('drop table plain_voted, plain_count');
});

/** Every statement and parameter that this process sends while `work` runs: what a log of statements would hold. */
async function statements(work: () => Promise<unknown>): Promise<string[]> {
	const sent: string[] = [];
	// oxlint-disable-next-line typescript/unbound-method -- it is called with its own client below
	const { query } = pg.Client.prototype;
	pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
		sent.push(JSON.stringify(given.slice(0, 2)));
		return (query as (...all: unknown[]) => unknown).apply(this, given);
	} as typeof query;
	try {
		await work();
	} finally {
		pg.Client.prototype.query = query;
	}
	return sent;
}
