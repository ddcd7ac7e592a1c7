import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { found, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { putAside } from './mergeTurns.server.ts';
import { meet } from './offlineDeeds.ts';
import { lockFloorLate } from './turns.server.ts';

/** The turn that counts of those held at one time: the others stand aside. Staff also when the hall is over. Twice changes nothing. */
export async function settleTurn(
	ctx: Context,
	stop_id: string,
	{ turn: id }: { turn: string }
): Promise<void> {
	require(ctx, 'record.write', stop_id);
	await transaction(ctx, async (tx) => {
		const { floor } = await lockFloorLate(tx, stop_id);
		const turn = found(floor.turns.find((one) => one.id === id));
		if (!turn.started_at) throw new Refusal('hall.not_spoken');
		const others = floor.turns.filter((one) => one.id !== id && !one.aside_at && meet(one, turn));
		if (!turn.aside_at && others.length === 0) return;
		await putAside(tx, others);
		await tx.db.updateTable('floor_turn').set({ aside_at: null }).where('id', '=', id).execute();
		await happened(tx, 'hall.turn_settled', id, { stop_id });
		await changed(tx, stop_id);
	});
}
