import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { whyNotWaiting } from './floor.ts';
import { lockFloor, queueOf } from './turns.server.ts';

/**
 * Moves one who waits before another, or to the end (`before` null). From then on the queue stands as the moderator left
 * it, down to the one that was moved or stood there before; behind it the fair order goes on. Twice changes nothing.
 */
export async function moveTurn(
	ctx: Context,
	stop_id: string,
	{ turn, before }: { turn: string; before: string | null }
): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		const floor = await lockFloor(tx, stop_id);
		refuse(
			whyNotWaiting(
				found(
					floor.turns.find(({ id }) => id === turn),
					'hall.no_longer_waits'
				)
			)
		);
		const was = queueOf(floor, tx.now).map((placed) => placed.turn.id);
		const queue = was.filter((id) => id !== turn);
		const at = before === null ? queue.length : queue.indexOf(before);
		// Who it was to stand before has the floor or is gone: nothing is left of what the moderator saw.
		if (at < 0 || !was.includes(turn)) refuse('hall.no_longer_waits');
		queue.splice(at, 0, turn);
		if (queue.every((id, n) => id === was[n])) return;
		const byHand = Math.max(at, was.indexOf(turn));
		const placed = queue.filter(
			(id, n) => n <= byHand || floor.turns.find((one) => one.id === id)!.hand
		);
		for (const [n, id] of placed.entries())
			await tx.db
				.updateTable('floor_turn')
				.set({ hand: n + 1 })
				.where('id', '=', id)
				.execute();
		await happened(tx, 'hall.moved', turn, { stop_id, before });
		await changed(tx, stop_id);
	});
}

/** Gives the queue back to the fair order; twice changes nothing. */
export async function orderFairly(ctx: Context, stop_id: string): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		const { turns } = await lockFloor(tx, stop_id);
		if (!turns.some(({ hand, started_at }) => hand !== null && started_at === null)) return;
		await tx.db
			.updateTable('floor_turn')
			.set({ hand: null })
			.where('stop_id', '=', stop_id)
			.where('hand', 'is not', null)
			.execute();
		await happened(tx, 'hall.ordered_fairly', stop_id);
		await changed(tx, stop_id);
	});
}
