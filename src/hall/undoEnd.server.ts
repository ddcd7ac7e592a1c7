import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { undoMs } from './floor.ts';
import { refuseStale } from './running.server.ts';
import { lockFloor, runningOf } from './turns.server.ts';

/**
 * Undoes ending a turn by mistake, within a minute: it goes on with the clock it had, the time between counted as a pause.
 * Where somebody has the floor meanwhile it says who. Twice changes nothing.
 */
export async function undoEnd(
	ctx: Context,
	stop_id: string,
	{ turn: id }: { turn: string }
): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		const floor = await lockFloor(tx, stop_id);
		const running = runningOf(floor);
		if (running?.id === id) return;
		refuseStale(floor, running, null);
		const turn = found(floor.turns.find((one) => one.id === id && one.ended_at && !one.aside_at));
		const since = Number(tx.now) - Number(turn.ended_at);
		const isLast = floor.turns.every((one) => one.id === id || !isAfter(one, turn));
		refuse(since > undoMs || !isLast ? 'hall.undo_late' : null);
		await tx.db
			.updateTable('floor_turn')
			.set({ ended_at: null, paused_ms: turn.paused_ms + Math.max(0, since) })
			.where('id', '=', id)
			.execute();
		await happened(tx, 'hall.end_undone', id, { stop_id });
		await changed(tx, stop_id);
	});
}

interface Begun {
	started_at: Date | null;
	aside_at: Date | null;
}

const isAfter = (one: Begun, other: Begun) =>
	one.started_at !== null && one.aside_at === null && one.started_at > other.started_at!;
