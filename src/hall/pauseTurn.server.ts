import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { refuseStale } from './running.server.ts';
import type { Turn } from './turns.server.ts';
import { lockFloor, runningOf } from './turns.server.ts';

/** Stops the clock of who speaks; twice changes nothing. */
export async function pauseTurn(
	ctx: Context,
	stop_id: string,
	{ turn }: { turn: string }
): Promise<void> {
	await withRunning(ctx, stop_id, turn, async (tx, running) => {
		if (running.paused_at) return null;
		await setClock(tx, running.id, { paused_at: later(tx.now, running.started_at!) });
		return 'hall.paused';
	});
}

/** Lets the clock run again, the pause left out; twice changes nothing. */
export async function resumeTurn(
	ctx: Context,
	stop_id: string,
	{ turn }: { turn: string }
): Promise<void> {
	await withRunning(ctx, stop_id, turn, async (tx, running) => {
		if (!running.paused_at) return null;
		const paused = Math.max(0, Number(tx.now) - Number(running.paused_at));
		await setClock(tx, running.id, { paused_at: null, paused_ms: running.paused_ms + paused });
		return 'hall.resumed';
	});
}

/**
 * Sets the seconds of who speaks from what the moderator saw to more. Two who add at once add once: whoever saw the same
 * clock meant the same minute.
 */
export async function addTime(
	ctx: Context,
	stop_id: string,
	{ turn, from, to }: { turn: string; from: number; to: number }
): Promise<void> {
	await withRunning(ctx, stop_id, turn, async (tx, running) => {
		if (running.seconds !== from || to <= from) return null;
		await setClock(tx, running.id, { seconds: to });
		return 'hall.time_added';
	});
}

async function withRunning(
	ctx: Context,
	stop_id: string,
	seen: string,
	work: (tx: Context, running: Turn) => Promise<string | null>
): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		const floor = await lockFloor(tx, stop_id);
		const running = runningOf(floor);
		refuseStale(floor, running, seen);
		const kind = await work(tx, running!);
		if (kind === null) return;
		await happened(tx, kind, seen, { stop_id });
		await changed(tx, stop_id);
	});
}

async function setClock(
	tx: Context,
	id: string,
	clock: { paused_at?: Date | null; paused_ms?: number; seconds?: number }
): Promise<void> {
	await tx.db.updateTable('floor_turn').set(clock).where('id', '=', id).execute();
}

const later = (one: Date, other: Date) => (one > other ? one : other);
