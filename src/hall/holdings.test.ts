import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#ground/ids.ts';
import { keptKinds } from '#ground/retention.server.ts';
import { noteErasure } from '#people/askErasure.server.ts';
import { carryOut } from '#people/decideRequest.server.ts';
import { holdings } from '#people/holdings.server.ts';
import '#events/holdings.server.ts';
import '#people/ownHoldings.server.ts';
import '#join/holdings.server.ts';
import { eventDay, signedUp } from '#testing/day.ts';
import { testHouse } from '#testing/database.ts';
import { askForFloor } from './askForFloor.server.ts';
import { guest, later, openedFloor, raised } from './floor.testing.ts';
import { hostState } from './hostState.server.ts';
import { passFloor } from './passFloor.server.ts';
import './holdings.server.ts';
import './retention.server.ts';
import { turnsHeld } from './turnsHeld.server.ts';
import { writeThesis } from './writeThesis.server.ts';

const { ctx: bare } = testHouse();
const staff = () =>
	bare({ now: new Date(), visitor: { account_id: 'a1', roles: ['administrator'] } });

async function hall() {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	await openedFloor(ctx, stop_id);
	return { ctx, stop_id };
}

test('whoever is forgotten has spoken for their group alone, and the thesis names them no more', async () => {
	const { ctx, stop_id } = await hall();
	const { person_id } = await signedUp(ctx, stop_id, { surname: 'Төребекова', given: 'Жанар' });
	await ctx.db.updateTable('stop').set({ taken: 1 }).where('id', '=', stop_id).execute();
	const phone = await guest(ctx, stop_id);
	await ctx.db.updateTable('participant').set({ person_id }).where('id', '=', phone.id).execute();
	const asked = { id: newId(), topic: 'Төребекова Жанар: жарық' };
	const { turn_id } = await askForFloor(ctx, phone, asked);
	await passFloor(ctx, stop_id, { from: null, to: turn_id });
	await writeThesis(ctx, stop_id, {
		turn: turn_id,
		text: { kk: 'Төребекова Жанар: көшеге жарық керек' },
		slides_url: null,
		attachment_id: null
	});
	assert.equal((await hostState(ctx, stop_id)).now?.name, 'Төребекова Жанар');
	const [shown] = await holdings.get('hall')!.show(ctx, person_id);
	assert.match(shown!.rows[0]!.value, /көшеге жарық керек/);

	await carryOut(ctx, await noteErasure(ctx, person_id));
	const [held] = await turnsHeld(ctx, stop_id);
	assert.deepEqual([held?.name, held?.category, held?.topic], [null, 'P03', {}]);
	assert.match(held!.thesis.kk!, /көшеге жарық керек/);
	assert.ok(!held!.thesis.kk!.includes('Төребекова'));
});

test('names that were typed in the hall fall due, those of the programme do not', async () => {
	const { ctx, stop_id } = await hall();
	const id = await raised(ctx, stop_id, 'Алма');
	const { due, lock, destroy } = keptKinds.get('hall.names')!;
	const rows = async (before: Date) => {
		const found = await due(before).execute(ctx.db);
		return found.rows.map((row) => row.id);
	};
	assert.deepEqual(await rows(ctx.now), []);
	assert.deepEqual(await rows(later(ctx, 7200).now), [id]);
	await ctx.db.transaction().execute(async (db) => {
		await lock({ ...ctx, db }, [id]);
		await destroy({ ...ctx, db }, [id]);
	});
	assert.deepEqual(await rows(later(ctx, 7200).now), []);
	const { queue, planned } = await hostState(ctx, stop_id);
	assert.deepEqual([queue.entries[0]?.name, planned[0]?.name], [null, 'Сейітова Гүлнар']);
});
