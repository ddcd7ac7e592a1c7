import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { whyNotWaiting } from './floor.ts';
import { lockFloor } from './turns.server.ts';

/** Takes one who waits out of the queue; they may ask again. Twice changes nothing. */
export async function removeTurn(
	ctx: Context,
	stop_id: string,
	{ turn }: { turn: string }
): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		await lockFloor(tx, stop_id);
		const row = await tx.db
			.selectFrom('floor_turn')
			.select(['started_at', 'ended_at', 'left_at', 'removed_at'])
			.where('id', '=', turn)
			.where('stop_id', '=', stop_id)
			.executeTakeFirst();
		const known = found(row);
		if (known.removed_at || known.left_at) return;
		refuse(whyNotWaiting(known));
		await tx.db
			.updateTable('floor_turn')
			.set({ removed_at: tx.now, hand: null })
			.where('id', '=', turn)
			.execute();
		await happened(tx, 'hall.removed', turn, { stop_id });
		await changed(tx, stop_id);
	});
}
