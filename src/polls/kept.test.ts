import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '#ground/context.ts';
import { keptKinds } from '#ground/retention.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { noteErasure } from '#people/askErasure.server.ts';
import { carryOut } from '#people/decideRequest.server.ts';
import { holdings } from '#people/holdings.server.ts';
import '#people/ownHoldings.server.ts';
import { testHouse } from '#testing/database.ts';
import { hallDay, phone } from '#testing/hall.ts';
import { closePoll } from './closePoll.server.ts';
import './holdings.server.ts';
import { makePoll } from './makePoll.server.ts';
import { openPoll } from './openPoll.server.ts';
import { pollsOf } from './pollsOf.server.ts';
import './retention.server.ts';
import { shownPoll } from './shown.server.ts';
import { vote } from './vote.server.ts';

const { ctx: bare } = testHouse();
const staff = () => bare({ visitor: { account_id: 'a1', roles: ['manager'] } });
const yearMs = 365 * 24 * 60 * 60 * 1000;

/** A poll by name or a secret one, in which one phone voted for the second answer. */
async function votedIn(ctx: Context, anonymous: boolean) {
	const { stop_id } = await hallDay(ctx);
	const id = await makePoll(ctx, stop_id, {
		question: { kk: 'Автобус керек пе?' },
		kind: 'single',
		options: [{ kk: 'Иә' }, { kk: 'Жоқ' }],
		anonymous,
		guests: false
	});
	await openPoll(ctx, stop_id, id);
	const { options } = (await shownPoll(ctx, stop_id))!;
	const who = await phone(ctx, stop_id);
	await vote(bare(), id, { participant_id: who.id, options: [options[1]!.id] });
	return { stop_id, id, person_id: who.person_id! };
}

const ballots = async (ctx: Context, poll_id: string) =>
	ctx.db.selectFrom('ballot').select('options').where('poll_id', '=', poll_id).execute();

test('somebody reads their vote by name in their own data, and of a secret one there is none to read', async () => {
	const ctx = staff();
	const held = holdings.get('polls')!;
	const named = await votedIn(ctx, false);
	const [shown] = await held.show(ctx, named.person_id);
	assert.deepEqual(shown!.rows, [{ name: 'Автобус керек пе?', value: 'Жоқ' }]);
	const secret = await votedIn(ctx, true);
	assert.deepEqual(await held.export(ctx, secret.person_id), { ballot: [] });
	assert.deepEqual(await held.show(ctx, secret.person_id), []);
});

test('the ballot of somebody who is forgotten goes; in a closed poll the number stays', async () => {
	const ctx = staff();
	const { stop_id, id, person_id } = await votedIn(ctx, false);
	await closePoll(ctx, stop_id, id);
	await carryOut(ctx, await noteErasure(ctx, person_id));
	assert.deepEqual(await ballots(ctx, id), []);
	assert.deepEqual((await pollsOf(ctx, stop_id))[0]!.result!.counts, [0, 1]);
});

test('when their time is over ballots go, and the result stays', async () => {
	const ctx = staff();
	const { stop_id, id } = await votedIn(ctx, false);
	const kind = keptKinds.get('polls.ballots')!;
	const later = new Date(ctx.now.getTime() + yearMs);
	const due = async () => {
		const { rows } = await kind.due(later).execute(ctx.db);
		return rows.filter((row) => row.id === id).length;
	};
	assert.equal(await due(), 0);
	await closePoll(ctx, stop_id, id);
	assert.equal(await due(), 1);
	await transaction(ctx, async (tx) => {
		await kind.lock(tx, [id]);
		await kind.destroy(tx, [id]);
	});
	assert.equal(await due(), 0);
	assert.deepEqual(await ballots(ctx, id), []);
	assert.deepEqual((await pollsOf(ctx, stop_id))[0]!.result!.counts, [0, 1]);
});
