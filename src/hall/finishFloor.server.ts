import type { Context } from '#ground/context.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { endTurn } from './endTurn.server.ts';
import { closeQueue } from './openQueue.server.ts';
import { lockFloor, runningOf } from './turns.server.ts';

/** The meeting is brought to its end: who speaks has ended, nobody can ask any more. Closing the stop is staff's. Twice changes nothing. */
export async function finishFloor(ctx: Context, stop_id: string): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		const running = runningOf(await lockFloor(tx, stop_id));
		if (running) await endTurn(tx, stop_id, { turn: running.id });
		await closeQueue(tx, stop_id);
	});
}
