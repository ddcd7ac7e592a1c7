import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { lockFloor } from './turns.server.ts';

/** Lets people ask for the floor from their phones; twice changes nothing. */
export async function openQueue(ctx: Context, stop_id: string): Promise<void> {
	await setQueue(ctx, stop_id, true);
}

/** Takes no more requests from phones; who waits goes on waiting. Twice changes nothing. */
export async function closeQueue(ctx: Context, stop_id: string): Promise<void> {
	await setQueue(ctx, stop_id, false);
}

async function setQueue(ctx: Context, stop_id: string, open: boolean): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		const floor = await lockFloor(tx, stop_id);
		if ((floor.queue_opened_at !== null) === open) return;
		await tx.db
			.updateTable('floor')
			.set({ queue_opened_at: open ? tx.now : null })
			.where('stop_id', '=', stop_id)
			.execute();
		await happened(tx, open ? 'hall.queue_opened' : 'hall.queue_closed', stop_id);
		await changed(tx, stop_id);
	});
}
