import { changed } from '#ground/live/changed.server.ts';
import type { Context } from '#ground/context.ts';
import { transaction } from '#ground/transaction.server.ts';
import { openHall } from '#join/openHall.server.ts';
import { require } from '#people/rights.ts';
import { planTurns } from './planTurns.server.ts';

/** Opens the hall of a stop with its floor: the programme becomes its planned turns. Again it changes nothing. */
export async function openFloor(ctx: Context, stop_id: string): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		await openHall(tx, stop_id);
		const made = await tx.db
			.insertInto('floor')
			.values({ stop_id, queue_opened_at: null, held_by: null, message: null })
			.onConflict((conflict) => conflict.doNothing())
			.returning('stop_id')
			.executeTakeFirst();
		if (!made) return;
		await planTurns(tx, stop_id);
		await changed(tx, stop_id);
	});
}
