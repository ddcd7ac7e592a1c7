import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { endTurnOf, refuseStale } from './running.server.ts';
import { lockFloor, runningOf } from './turns.server.ts';

/** Ends who speaks without anybody next; twice changes nothing. */
export async function endTurn(
	ctx: Context,
	stop_id: string,
	{ turn }: { turn: string }
): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		const floor = await lockFloor(tx, stop_id);
		const running = runningOf(floor);
		if (running === null && floor.turns.some(({ id, ended_at }) => id === turn && ended_at)) return;
		refuseStale(floor, running, turn);
		await endTurnOf(tx, running!);
		await happened(tx, 'hall.turn_ended', turn, { stop_id });
		await changed(tx, stop_id);
	});
}
