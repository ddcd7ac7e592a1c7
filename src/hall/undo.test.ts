import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#ground/ids.ts';
import { transaction } from '#ground/transaction.server.ts';
import { eventDay } from '#testing/day.ts';
import { testHouse } from '#testing/database.ts';
import { askForFloor } from './askForFloor.server.ts';
import { endFloor } from './endFloor.server.ts';
import { endTurn } from './endTurn.server.ts';
import { usedMs } from './floor.ts';
import { guest, later, openedFloor, raised } from './floor.testing.ts';
import { hostState } from './hostState.server.ts';
import { passFloor } from './passFloor.server.ts';
import { pauseTurn } from './pauseTurn.server.ts';
import { putBack } from './putBack.server.ts';
import { undoEnd } from './undoEnd.server.ts';

const { ctx: bare } = testHouse();
const staff = () =>
	bare({ now: new Date(), visitor: { account_id: 'a1', roles: ['administrator'] } });

async function hall() {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	await openedFloor(ctx, stop_id);
	return { ctx, stop_id };
}

test('a turn ended by mistake goes on within a minute, with the clock it had; twice as once', async () => {
	const { ctx, stop_id } = await hall();
	const turn = await raised(ctx, stop_id, 'Алма');
	await passFloor(ctx, stop_id, { from: null, to: turn });
	await endTurn(later(ctx, 40), stop_id, { turn });
	await undoEnd(later(ctx, 70), stop_id, { turn });
	await undoEnd(later(ctx, 75), stop_id, { turn });
	const { now, held } = await hostState(later(ctx, 80), stop_id);
	assert.deepEqual([now?.id, held.length], [turn, 1]);
	assert.equal(usedMs(now!, later(ctx, 80).now), 50_000);
	await endTurn(later(ctx, 80), stop_id, { turn });
	await assert.rejects(undoEnd(later(ctx, 141), stop_id, { turn }), { code: 'hall.undo_late' });
});

test('an end is not undone while somebody else has the floor, nor when somebody has had it since', async () => {
	const { ctx, stop_id } = await hall();
	const [turn, next] = [await raised(ctx, stop_id, 'Алма'), await raised(ctx, stop_id, 'Болат')];
	await passFloor(ctx, stop_id, { from: null, to: turn });
	await endTurn(later(ctx, 10), stop_id, { turn });
	await passFloor(later(ctx, 20), stop_id, { from: null, to: next });
	await assert.rejects(undoEnd(later(ctx, 25), stop_id, { turn }), {
		code: 'hall.passed_already',
		detail: { name: 'Болат' }
	});
	await endTurn(later(ctx, 30), stop_id, { turn: next });
	await assert.rejects(undoEnd(later(ctx, 35), stop_id, { turn }), { code: 'hall.undo_late' });
	await undoEnd(later(ctx, 35), stop_id, { turn: next });
});

test('a pause that is on when the hall ends is none of the time spoken', async () => {
	const { ctx, stop_id } = await hall();
	const turn = await raised(ctx, stop_id, 'Алма');
	await passFloor(ctx, stop_id, { from: null, to: turn });
	await pauseTurn(later(ctx, 60), stop_id, { turn });
	await transaction(later(ctx, 600), (tx) => endFloor(tx, stop_id));
	const [held] = (await hostState(ctx, stop_id)).held;
	assert.equal(usedMs(held!, later(ctx, 700).now), 60_000);
});

test('putting back a rest that was put back already changes nothing and is no refusal', async () => {
	const { ctx, stop_id } = await hall();
	const turn = await raised(ctx, stop_id, 'Алма');
	await passFloor(ctx, stop_id, { from: null, to: turn });
	await putBack(later(ctx, 70), stop_id, { turn });
	const rest = (await hostState(ctx, stop_id)).queue.entries[0]!.id;
	await passFloor(later(ctx, 80), stop_id, { from: null, to: rest });
	await putBack(later(ctx, 150), stop_id, { turn: rest });
	await putBack(later(ctx, 151), stop_id, { turn: rest });
	await putBack(later(ctx, 152), stop_id, { turn });
	const { entries } = (await hostState(ctx, stop_id)).queue;
	assert.deepEqual(
		entries.map(({ reason }) => reason),
		['goes_on']
	);
});

test('a pass undone takes the place that was asked for anew, never the rest of a turn that was cut short', async () => {
	const { ctx, stop_id } = await hall();
	const phone = await guest(ctx, stop_id, { name: 'Дана' });
	const first = newId();
	await askForFloor(ctx, phone, { id: first });
	await passFloor(ctx, stop_id, { from: null, to: first });
	// Asked again while they spoke; cut short after a minute, a rest waits at the head.
	const again = newId();
	await askForFloor(later(ctx, 30), phone, { id: again });
	await putBack(later(ctx, 70), stop_id, { turn: first });
	await passFloor(later(ctx, 80), stop_id, { from: null, to: again });
	await putBack(later(ctx, 90), stop_id, { turn: again });
	const { entries } = (await hostState(ctx, stop_id)).queue;
	assert.deepEqual(entries.map(({ reason }) => reason).toSorted(), ['asked', 'goes_on']);
});
