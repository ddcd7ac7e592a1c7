import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '#ground/context.ts';
import { testHouse } from '#testing/database.ts';
import { hallDay, phone } from '#testing/hall.ts';
import { closePoll } from './closePoll.server.ts';
import { makePoll } from './makePoll.server.ts';
import { myPoll } from './mine.server.ts';
import { openPoll } from './openPoll.server.ts';
import { showResult } from './showResult.server.ts';
import { shownPoll } from './shown.server.ts';
import { fewestVoters } from './tally.ts';
import { vote } from './vote.server.ts';

// Somebody who reads the digits on the screen can be as many guests as they like, and knows what each of them answers. What
// they want to know is the answer of the one guest they did not make up.

const { ctx: bare } = testHouse();
const staff = () => bare({ visitor: { account_id: 'a1', roles: ['coordinator'] } });
const later = (ctx: Context): Context => ({ ...ctx, now: new Date(Number(ctx.now) + 1000) });

async function secretPoll(ctx: Context, before: number) {
	const { stop_id } = await hallDay(ctx);
	const honest = await phone(ctx, stop_id, { guest: true });
	const early = await Promise.all(
		Array.from({ length: before }, () => phone(ctx, stop_id, { guest: true }))
	);
	const id = await makePoll(ctx, stop_id, {
		question: { kk: 'Кімге сенесіз?' },
		kind: 'single',
		options: [{ kk: 'Әкімдікке' }, { kk: 'Көршіге' }],
		anonymous: true,
		guests: true
	});
	await openPoll(ctx, stop_id, id);
	const options = (await shownPoll(ctx, stop_id))!.options.map((one) => one.id);
	return { stop_id, id, options, honest, early };
}

type Poll = Awaited<ReturnType<typeof secretPoll>>;

/** The made-up guests all answer the first; the honest one the second. How many of the made-up ones were let vote. */
async function attack(ctx: Context, { id, options, honest }: Poll, made: { id: string }[]) {
	const say = (participant_id: string, option: number) =>
		vote(bare(), id, { participant_id, options: [options[option]!] });
	await say(honest.id, 1);
	const answers = await Promise.allSettled(made.map((one) => say(one.id, 0)));
	return answers.filter(({ status }) => status === 'fulfilled').length;
}

/** What the attacker sees and takes away their own from: the honest one's answer, or null. */
async function found(ctx: Context, { stop_id, id }: Poll, own: number): Promise<number | null> {
	await closePoll(ctx, stop_id, id);
	await showResult(ctx, stop_id, id);
	const { counts } = (await shownPoll(bare(), stop_id))!.result!.guests!;
	return counts && [counts[0]! - own, counts[1]!].indexOf(1);
}

test('guests made up while an anonymous poll is open do not vote, and the lone real one is not found by subtraction', async () => {
	const ctx = staff();
	const poll = await secretPoll(ctx, 0);
	const made = await Promise.all(
		Array.from({ length: 12 }, () => phone(later(ctx), poll.stop_id, { guest: true }))
	);
	assert.deepEqual(
		[(await myPoll(bare(), made[0]!))!.late, (await myPoll(bare(), poll.honest))!.late],
		[true, false]
	);
	assert.equal(await attack(ctx, poll, made), 0);
	const one = { participant_id: made[0]!.id, options: [poll.options[0]!] };
	await assert.rejects(vote(bare(), poll.id, one), { code: 'polls.came_late' });
	assert.equal(await found(ctx, poll, 0), null);
	const rows = ctx.db.selectFrom('poll_count').select('n').where('poll_id', '=', poll.id);
	assert.deepEqual(await rows.execute(), [], 'nor by who has the database');
});

test('a few guests made up before the poll was opened are not enough: under ten of them only their number is told', async () => {
	const ctx = staff();
	const poll = await secretPoll(ctx, 4);
	assert.equal(await attack(ctx, poll, poll.early), 4);
	assert.equal(await found(ctx, poll, 4), null);
	// As many are told where nobody can be made up.
	assert.ok(1 + 4 >= fewestVoters);
});

test('negative control: with enough that were counted the same attacker reads the answer', async () => {
	const ctx = staff();
	const poll = await secretPoll(ctx, 9);
	assert.equal(await attack(ctx, poll, poll.early), 9);
	assert.equal(await found(ctx, poll, 9), 1);
});

test('somebody checked in who comes late votes, and in a named poll a late guest does', async () => {
	const ctx = staff();
	const poll = await secretPoll(ctx, 0);
	const checked_in = await phone(later(ctx), poll.stop_id);
	await vote(bare(), poll.id, { participant_id: checked_in.id, options: [poll.options[0]!] });
	await closePoll(ctx, poll.stop_id, poll.id);
	const named = await makePoll(ctx, poll.stop_id, {
		question: { kk: 'Қай күні?' },
		kind: 'single',
		options: [{ kk: 'Дүйсенбі' }, { kk: 'Жұма' }],
		anonymous: false,
		guests: true
	});
	await openPoll(ctx, poll.stop_id, named);
	const [option] = (await shownPoll(ctx, poll.stop_id))!.options;
	const guest = await phone(later(ctx), poll.stop_id, { guest: true });
	await vote(bare(), named, { participant_id: guest.id, options: [option!.id] });
});
