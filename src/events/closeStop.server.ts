import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { promote } from './promote.server.ts';
import { lockStop } from './stops.server.ts';

/** The stop is over: lists and links close. Twice changes nothing. */
export async function closeStop(ctx: Context, stop_id: string): Promise<void> {
	require(ctx, 'record.close');
	await transaction(ctx, async (tx) => {
		const stop = await lockStop(tx, stop_id);
		if (stop.closed_at) return;
		if (tx.now < stop.starts_at) throw new Refusal('events.not_begun');
		await tx.db.updateTable('stop').set({ closed_at: tx.now }).where('id', '=', stop_id).execute();
		await happened(tx, 'events.stop_closed', stop_id, { event_id: stop.event_id });
	});
}

/** Closes the event and those of its stops that took place and are still open; refuses while one has not begun. */
export async function closeStopsOf(tx: Context, event_id: string): Promise<void> {
	require(tx, 'record.close');
	const open = await tx.db
		.selectFrom('stop')
		.select('id')
		.where('event_id', '=', event_id)
		.where('closed_at', 'is', null)
		.where('cancelled_at', 'is', null)
		.orderBy('id')
		.execute();
	for (const { id } of open) await closeStop(tx, id);
	await tx.db
		.updateTable('event')
		.set({ closed_at: tx.now })
		.where('id', '=', event_id)
		.where('closed_at', 'is', null)
		.execute();
}

/** After sign-up has closed nobody moves up by themselves; staff give the free places to the head of the line. */
export async function giveFreePlaces(ctx: Context, stop_id: string): Promise<number> {
	require(ctx, 'registrations.write');
	return transaction(ctx, async (tx) => {
		const moved = await promote(tx, await lockStop(tx, stop_id), { byHand: true });
		return moved.length;
	});
}
