import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { undoMs, usedMs } from './floor.ts';
import { cutShort, endTurnOf, refuseStale } from './running.server.ts';
import type { Floor, Turn } from './turns.server.ts';
import { lockFloor, runningOf } from './turns.server.ts';

/**
 * Puts who speaks back into the queue. Within the first minute this undoes the pass: no turn is left behind and whoever
 * was ended by it goes on, the time between counted as a pause. Later the turn held so far stays and what is left of it
 * waits at the head of the queue. Twice changes nothing.
 */
export async function putBack(
	ctx: Context,
	stop_id: string,
	{ turn: seen }: { turn: string }
): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		const floor = await lockFloor(tx, stop_id);
		const running = runningOf(floor);
		const asked = floor.turns.find(({ id }) => id === seen);
		if (running?.id !== seen && asked && wasPutBack(floor, asked)) return;
		refuseStale(floor, running, seen);
		const speaking = running!;
		if (usedMs(speaking, tx.now) < undoMs) await undo(tx, floor, speaking);
		else await cutShort(tx, stop_id, speaking, await endTurnOf(tx, speaking));
		await happened(tx, 'hall.put_back', speaking.id, { stop_id });
		await changed(tx, stop_id);
	});
}

const wasPutBack = ({ turns }: Floor, turn: Turn) =>
	turn.started_at === null || turns.some((rest) => isRestOf(rest, turn));

/** A rest of a rest goes on from the first one too, and stands behind it. */
const isRestOf = (rest: Turn, turn: Turn) =>
	rest.continues === (turn.continues ?? turn.id) && rest.position > turn.position;

async function undo(tx: Context, { turns }: Floor, speaking: Turn): Promise<void> {
	await keepOnePlace(tx, turns, speaking);
	await tx.db
		.updateTable('floor_turn')
		.set({ started_at: null, paused_at: null, paused_ms: 0, passed_by: null, passed_from: null })
		.where('id', '=', speaking.id)
		.execute();
	const before = turns.find(({ id }) => id === speaking.passed_from);
	if (!before?.ended_at) return;
	// Cut short by a point of order: it goes on itself instead.
	const rest = turns.find(
		(turn) => turn.continues === (before.continues ?? before.id) && turn.started_at === null
	);
	if (rest) await tx.db.deleteFrom('floor_turn').where('id', '=', rest.id).execute();
	const paused_ms = before.paused_ms + Number(tx.now) - Number(before.ended_at);
	await tx.db
		.updateTable('floor_turn')
		.set({ ended_at: null, paused_ms: Math.max(before.paused_ms, paused_ms) })
		.where('id', '=', before.id)
		.execute();
}

/** Whoever asked again while they spoke gets their old place back and gives up the new one. */
async function keepOnePlace(tx: Context, turns: Turn[], speaking: Turn): Promise<void> {
	const again = turns.find(
		(turn) =>
			turn.participant_id !== null &&
			turn.participant_id === speaking.participant_id &&
			turn.kind === 'asked' &&
			turn.continues === null &&
			turn.started_at === null
	);
	if (!again || speaking.kind !== 'asked') return;
	await tx.db
		.updateTable('floor_turn')
		.set({ left_at: tx.now })
		.where('id', '=', again.id)
		.execute();
}
