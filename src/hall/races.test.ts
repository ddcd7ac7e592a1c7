import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { newPool } from '#ground/database.server.ts';
import { newId } from '#ground/ids.ts';
import { Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { eventDay } from '#testing/day.ts';
import { testHouse } from '#testing/database.ts';
import { askForFloor } from './askForFloor.server.ts';
import { guest, later, nowOf, openedFloor, raised } from './floor.testing.ts';
import { goOut, leaveQueue } from './leaveQueue.server.ts';
import { passFloor } from './passFloor.server.ts';
import { begin } from './running.server.ts';
import { putInQueue } from './putInQueue.server.ts';
import { turnsOf } from './turns.server.ts';

const { ctx: bare, house } = testHouse();
const staff = () =>
	bare({ now: new Date(), visitor: { account_id: 'a1', roles: ['administrator'] } });

async function hall() {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	await openedFloor(ctx, stop_id);
	return { ctx, stop_id };
}

test('of two moderators who pass the floor in the same instant one wins and the other is told who got it', async () => {
	const { ctx, stop_id } = await hall();
	let from: string | null = null;
	for (let round = 0; round < 25; round++) {
		const names = [`Алма${round}`, `Болат${round}`];
		const ids = [];
		for (const name of names) ids.push(await raised(ctx, stop_id, name));
		const passed = await Promise.allSettled(
			ids.map((to) => passFloor({ ...ctx, now: new Date() }, stop_id, { from, to }))
		);
		const won = passed.findIndex(({ status }) => status === 'fulfilled');
		const lost = passed.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
		assert.ok(won >= 0 && lost.reason instanceof Refusal, `round ${round}`);
		assert.deepEqual(
			[lost.reason.code, lost.reason.detail],
			['hall.passed_already', { name: names[won] }]
		);
		from = ids[won]!;
		assert.equal((await nowOf(ctx, stop_id))?.id, from);
	}
	assert.equal(await runningCount(ctx, stop_id), 1);
});

test('when both chose the same one, both have what they wanted and the turn began once', async () => {
	const { ctx, stop_id } = await hall();
	const to = await raised(ctx, stop_id, 'Алма');
	const pass = () => passFloor(ctx, stop_id, { from: null, to });
	assert.deepEqual(await Promise.all([pass(), pass()]), [{ turn_id: to }, { turn_id: to }]);
	assert.equal((await told(ctx, to)).length, 1);
});

test('200 rounds of asking and leaving at once: one place each, in one order, nobody overtaken', async () => {
	const { ctx, stop_id } = await hall();
	const phones = await Promise.all(Array.from({ length: 12 }, () => guest(ctx, stop_id)));
	const order: string[] = [];
	for (let round = 0; round < 200; round++) {
		// A minute a round: nobody comes and goes too often.
		const now = later(ctx, round * 60);
		const some = phones.filter((_, n) => (n + round) % 3 === 0);
		const goes = phones[round % phones.length]!;
		await Promise.all([
			...some.flatMap((phone) => [0, 1].map(() => askForFloor(now, phone, { id: newId() }))),
			leaveQueue(now, goes)
		]);
		const waiting = (await turnsOf(ctx, stop_id)).filter(({ kind }) => kind === 'asked');
		const who = waiting.map(({ participant_id }) => participant_id!);
		assert.equal(new Set(who).size, who.length, `round ${round}: two places`);
		const places = waiting.map(({ position }) => position);
		assert.equal(new Set(places).size, places.length, `round ${round}: one place for two`);
		// Whoever waited before this round still stands in the same order, before all newcomers.
		const stayed = order.filter((id) => who.includes(id) && id !== goes.id);
		assert.deepEqual(
			who.filter((id) => stayed.includes(id)),
			stayed,
			`round ${round}`
		);
		order.splice(0, order.length, ...who);
	}
});

test('negative control: without the floor’s lock two get the same place in the queue', async () => {
	const { ctx, stop_id } = await hall();
	const unlocked = (seconds: number) =>
		transaction(ctx, async (tx) => {
			await putInQueue(tx, stop_id, { id: newId(), kind: 'asked', category: 'P03', seconds });
			await sql`select pg_sleep(0.1)`.execute(tx.db);
		});
	await Promise.all([unlocked(10), unlocked(20)]);
	const places = (await turnsOf(ctx, stop_id))
		.filter(({ kind }) => kind === 'asked')
		.map(({ position }) => position);
	assert.equal(places.length, 2);
	assert.equal(new Set(places).size, 1);
});

test('the last guard: the index lets nobody begin beside who speaks, nor wait twice; without it both happens', async () => {
	const { ctx, stop_id } = await hall();
	const ids = [await raised(ctx, stop_id, 'Алма'), await raised(ctx, stop_id, 'Болат')];
	const turns = (await turnsOf(ctx, stop_id)).filter(({ id }) => ids.includes(id));
	const beginning = { at: ctx.now, passed_by: null, passed_from: null };
	const beginBoth = async () => {
		for (const turn of turns) await begin(ctx, turn, beginning);
	};
	const phone = await guest(ctx, stop_id);
	const waitTwice = async () => {
		for (const id of [newId(), newId()])
			await putInQueue(ctx, stop_id, { id, kind: 'asked', participant_id: phone.id, seconds: 60 });
	};
	await assert.rejects(beginBoth(), { code: '23505' });
	await assert.rejects(waitTwice(), { code: '23505' });
	const owner = newPool(house().url, { path: ['kyzylorda', 'commons'], max: 1 });
	await owner.query('drop index floor_turn_running, floor_turn_waiting');
	await owner.end();
	await beginBoth();
	await waitTwice();
	assert.equal(await runningCount(ctx, stop_id), 2);
});

async function runningCount(ctx: Context, stop_id: string): Promise<number> {
	return (await turnsOf(ctx, stop_id)).filter((turn) => turn.started_at && !turn.ended_at).length;
}

function told(ctx: Context, subject: string) {
	return ctx.db
		.selectFrom('happening')
		.select('id')
		.where('kind', '=', 'hall.floor_passed')
		.where('subject', '=', subject)
		.execute();
}

test('a phone that comes and goes in the queue without end is told to wait, and can leave the hall all the same', async () => {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	await openedFloor(ctx, stop_id);
	const [one, other] = [await guest(ctx, stop_id), await guest(ctx, stop_id)];
	for (let n = 0; n < 20; n++) {
		await askForFloor(ctx, one, { id: newId() });
		await leaveQueue(ctx, one);
	}
	await assert.rejects(askForFloor(ctx, one, { id: newId() }), { code: 'hall.too_often' });
	await assert.rejects(leaveQueue(ctx, one), { code: 'hall.too_often' });
	await goOut(ctx, one);
	await askForFloor(ctx, other, { id: newId() });
});

test('an id copied from another place in the queue is refused, also one of another hall', async () => {
	const ctx = staff();
	const { stop_id, other_stop_id } = await eventDay(ctx);
	for (const id of [stop_id, other_stop_id]) await openedFloor(ctx, id);
	const id = newId();
	await askForFloor(ctx, await guest(ctx, stop_id), { id });
	for (const copies of [await guest(ctx, stop_id), await guest(ctx, other_stop_id)])
		await assert.rejects(askForFloor(ctx, copies, { id }), { code: 'ground.unusable' });
});
