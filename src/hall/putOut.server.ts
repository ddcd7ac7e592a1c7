import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { found } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { putPhoneOut } from '#join/leaveHall.server.ts';
import { require } from '#people/rights.ts';
import type {} from '#questions/tables.ts';
import { isWaiting } from './floor.ts';
import { lockFloor } from './turns.server.ts';

/**
 * Puts the phone of a turn or a question out of the hall: it takes part and hears no more, and its place in the queue goes. A
 * ticket comes in again only when the door marks it anew. Whoever speaks is ended as usual. Twice changes nothing.
 */
export async function putOut(ctx: Context, stop_id: string, { of }: { of: string }): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		const { turns } = await lockFloor(tx, stop_id);
		const participant_id = found(await phoneOf(tx, stop_id, of), 'hall.no_phone');
		if (!(await putPhoneOut(tx, participant_id))) return;
		const waiting = turns.filter(
			(turn) => turn.participant_id === participant_id && isWaiting(turn)
		);
		for (const { id } of waiting)
			await tx.db
				.updateTable('floor_turn')
				.set({ removed_at: tx.now, hand: null })
				.where('id', '=', id)
				.execute();
		await happened(tx, 'hall.phone_put_out', stop_id, { participant_id });
		await changed(tx, stop_id);
	});
}

/** Null for somebody who raised a hand in the hall: there is no phone to put out. */
async function phoneOf(tx: Context, stop_id: string, of: string): Promise<string | null> {
	const turn = tx.db
		.selectFrom('floor_turn')
		.select('participant_id')
		.where('id', '=', of)
		.where('stop_id', '=', stop_id);
	const question = tx.db
		.selectFrom('question')
		.select('participant_id')
		.where('id', '=', of)
		.where('stop_id', '=', stop_id);
	const row = await turn.unionAll(question).executeTakeFirst();
	return row?.participant_id ?? null;
}
