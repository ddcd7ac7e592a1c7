import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { testHouse } from '#testing/database.ts';
import { hallDay, phone } from '#testing/hall.ts';
import { closePoll } from './closePoll.server.ts';
import { makePoll } from './makePoll.server.ts';
import { openPoll } from './openPoll.server.ts';
import { pollsOf } from './pollsOf.server.ts';
import { shownPoll } from './shown.server.ts';
import { vote } from './vote.server.ts';

const { ctx: bare, house } = testHouse();
const staff = () => bare({ visitor: { account_id: 'a1', roles: ['coordinator'] } });

/** Another node: the same code with batches of its own. */
const elsewhere = (await import(`./vote.server.ts?node=${2}`)) as { vote: typeof vote };

async function opened(ctx: Context, anonymous: boolean, people: number) {
	const { stop_id } = await hallDay(ctx);
	const id = await makePoll(ctx, stop_id, {
		question: { kk: 'Келесі отырыс қайда?' },
		kind: 'single',
		options: [{ kk: 'Арал' }, { kk: 'Қазалы' }, { kk: 'Шиелі' }],
		anonymous,
		guests: false
	});
	await openPoll(ctx, stop_id, id);
	const options = (await shownPoll(ctx, stop_id))!.options.map((one) => one.id);
	const phones: string[] = [];
	for (let n = 0; n < people; n++) phones.push((await phone(ctx, stop_id)).id);
	return { stop_id, id, options, phones };
}

async function counted(ctx: Context, stop_id: string, id: string) {
	await closePoll(ctx, stop_id, id);
	const { result } = (await pollsOf(ctx, stop_id))[0]!;
	return [result!.voters, ...result!.counts!];
}

for (const anonymous of [true, false])
	test(`500 people vote at once through two nodes, each twice, and each counts once (${anonymous ? 'secret' : 'by name'})`, async () => {
		const ctx = staff();
		const { stop_id, id, options, phones } = await opened(ctx, anonymous, 500);
		const send = (participant_id: string, index: number, by: typeof vote) =>
			by(bare(), id, { participant_id, options: [options[index % 3]!] });
		const nodes = [vote, elsewhere.vote];
		await Promise.all(
			phones.flatMap((one, index) => [
				send(one, index, nodes[index % 2]!),
				send(one, index, nodes[(index + 1) % 2]!)
			])
		);
		assert.deepEqual(await counted(ctx, stop_id, id), [500, 167, 167, 166]);
	});

test('a vote that comes while the poll is being closed is counted or refused, never lost', async () => {
	const ctx = staff();
	const { stop_id, id, options, phones } = await opened(ctx, true, 60);
	const votes = phones.map(async (participant_id, index) => {
		if (index === 20) await closePoll(ctx, stop_id, id);
		await new Promise((done) => setTimeout(done, index));
		await vote(bare(), id, { participant_id, options: [options[0]!] });
	});
	const answers = await Promise.allSettled(votes);
	const taken = answers.filter(({ status }) => status === 'fulfilled').length;
	const lost = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []));
	assert.deepEqual([...new Set(lost.map((error) => error.message))], ['polls.closed']);
	const [poll] = await pollsOf(ctx, stop_id);
	assert.equal(poll!.result!.voters, taken);
});

test('one bad vote in a batch harms nobody else in it', async () => {
	const ctx = staff();
	const { stop_id, id, options, phones } = await opened(ctx, true, 6);
	const answers = await Promise.allSettled(
		phones.map((participant_id, index) =>
			vote(bare(), id, { participant_id, options: index === 0 ? ['no id at all'] : [options[1]!] })
		)
	);
	assert.deepEqual(
		answers.map(({ status }) => status),
		['rejected', ...Array.from({ length: 5 }, () => 'fulfilled')]
	);
	assert.deepEqual(await counted(ctx, stop_id, id), [5, 0, 5, 0]);
});

// Last, for it takes the guard away.
test('negative control: without its key, a vote that is sent twice counts twice', async () => {
	const ctx = staff();
	const { stop_id, id, options, phones } = await opened(ctx, true, 5);
	const { schema } = ctx.centre;
	await house().commons.query(`alter table ${schema}.voted drop constraint voted_pkey`);
	for (const participant_id of [...phones, phones[0]!])
		await vote(bare(), id, { participant_id, options: [options[0]!] });
	const { rows } = await sql<{ n: number }>`select count(*)::int as n from voted`.execute(ctx.db);
	assert.equal(rows[0]!.n, 6);
	assert.deepEqual(await counted(ctx, stop_id, id), [6, 6, 0, 0]);
});
