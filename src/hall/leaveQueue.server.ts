import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { limit } from '#ground/limit.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import type { Participant } from '#join/participant.server.ts';
import { isWaiting } from './floor.ts';
import { lockFloor } from './turns.server.ts';

/** What one phone may do with the queue: each time is sent to every phone, and holds the floor's lock. */
export const oftenOf = ({ id }: Participant) => ({
	what: 'hall.queue',
	of: id,
	most: 40,
	per_minutes: 10,
	code: 'hall.too_often'
});

/** Somebody goes out of the queue again; twice, or without a place there, changes nothing. Throws `hall.too_often`. */
export async function leaveQueue(ctx: Context, participant: Participant): Promise<void> {
	await limit(ctx, oftenOf(participant));
	await goOut(ctx, participant);
}

/** The same for who goes out of the hall: that is never too often. */
export async function goOut(ctx: Context, { id, stop_id }: Participant): Promise<void> {
	await transaction(ctx, async (tx) => {
		const { turns } = await lockFloor(tx, stop_id);
		const own = turns.find((turn) => turn.participant_id === id && isWaiting(turn));
		if (!own) return;
		await tx.db
			.updateTable('floor_turn')
			.set({ left_at: tx.now })
			.where('id', '=', own.id)
			.execute();
		await happened(tx, 'hall.left_queue', own.id, { stop_id });
		await changed(tx, stop_id);
	});
}
