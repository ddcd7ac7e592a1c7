import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import type { Texts } from '#ground/language.ts';
import { found, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { signedUp } from './signedUp.server.ts';
import { lockStop, lockStops } from './stops.server.ts';
import { tell } from './tell.server.ts';

/** A stop does not take place: everybody signed up is told why. Registrations stay as they were. Twice changes nothing. */
export async function cancelStop(ctx: Context, stop_id: string, reason: Texts): Promise<void> {
	require(ctx, 'events.publish');
	await transaction(ctx, async (tx) => {
		const stop = await lockStop(tx, stop_id);
		if (stop.cancelled_at) return;
		if (stop.closed_at) throw new Refusal('events.over');
		await tx.db
			.updateTable('stop')
			.set({ cancelled_at: tx.now, cancelled_reason: reason })
			.where('id', '=', stop_id)
			.execute();
		await happened(tx, 'events.stop_cancelled', stop_id, { event_id: stop.event_id });
		await tell(tx, 'events.cancelled', await signedUp(tx, stop_id));
	});
}

/** The whole event with all its stops that are still to come. */
export async function cancelEvent(ctx: Context, event_id: string, reason: Texts): Promise<void> {
	require(ctx, 'events.publish');
	await transaction(ctx, async (tx) => {
		const event = found(
			await tx.db.selectFrom('event').selectAll().where('id', '=', event_id).executeTakeFirst()
		);
		if (event.cancelled_at) return;
		if (event.closed_at) throw new Refusal('events.over');
		const stops = await tx.db
			.selectFrom('stop')
			.select('id')
			.where('event_id', '=', event_id)
			.where('closed_at', 'is', null)
			.orderBy('id')
			.execute();
		// All of them before the first letter: the letters' one job is a lock of its own, and whoever holds it may not wait for a stop.
		await lockStops(
			tx,
			stops.map(({ id }) => id)
		);
		for (const { id } of stops) await cancelStop(tx, id, reason);
		await tx.db
			.updateTable('event')
			.set({ cancelled_at: tx.now })
			.where('id', '=', event_id)
			.execute();
		await happened(tx, 'events.cancelled', event_id);
	});
}
