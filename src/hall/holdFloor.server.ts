import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type {} from './tables.ts';
import { lockFloor } from './turns.server.ts';

/** This device keeps the floor, also when its network goes: its turns from now on count. Null lets it go. Twice changes nothing. */
export async function holdFloor(
	ctx: Context,
	stop_id: string,
	{ device }: { device: string | null }
): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		const floor = await lockFloor(tx, stop_id);
		if (floor.held_by === device) return;
		await tx.db
			.updateTable('floor')
			.set({ held_by: device, held_at: device ? tx.now : null })
			.where('stop_id', '=', stop_id)
			.execute();
		await happened(tx, device ? 'hall.floor_held' : 'hall.floor_let_go', stop_id);
		await changed(tx, stop_id);
	});
}
