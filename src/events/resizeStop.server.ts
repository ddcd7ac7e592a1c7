import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { promote } from './promote.server.ts';
import { count, lockStop } from './stops.server.ts';
import { tell } from './tell.server.ts';

/**
 * More places: the line moves up at once. Fewer than are taken: staff name who goes back to the line
 * (registrations), where they stand by their arrival; nobody is chosen by the machine.
 */
export async function resizeStop(
	ctx: Context,
	stop_id: string,
	capacity: number,
	to_line: string[] = []
): Promise<void> {
	require(ctx, 'events.write');
	if (!Number.isInteger(capacity) || capacity < 1 || capacity > 100_000)
		throw new Refusal('events.capacity_wrong', 422);
	await transaction(ctx, async (tx) => {
		const stop = await lockStop(tx, stop_id);
		if (to_line.length > 0) await backToLine(tx, stop_id, to_line);
		const left = stop.taken - to_line.length;
		if (left > capacity)
			throw new Refusal('events.name_who_leaves', 409, { count: left - capacity });
		await tx.db.updateTable('stop').set({ capacity }).where('id', '=', stop_id).execute();
		await happened(tx, 'events.stop_resized', stop_id, { was: stop.capacity, capacity });
		await promote(tx, { ...stop, capacity });
	});
}

async function backToLine(tx: Context, stop_id: string, ids: string[]): Promise<void> {
	const back = await tx.db
		.updateTable('registration')
		.set({ confirmed_at: null, together: false })
		.where('stop_id', '=', stop_id)
		.where('id', 'in', ids)
		.where('confirmed_at', 'is not', null)
		.where('left_at', 'is', null)
		.returning(['id', 'contact', 'language'])
		.execute();
	if (back.length < new Set(ids).size) throw new Refusal('events.no_place_here');
	await count(tx, stop_id, { taken: -back.length, waiting: back.length });
	await tell(tx, 'events.back_in_line', back);
}
