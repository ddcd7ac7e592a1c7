import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import type { Participant } from './participant.server.ts';

/** Somebody goes out of the hall with this phone. Twice changes nothing. */
export async function leaveHall(ctx: Context, participant: Participant): Promise<void> {
	await transaction(ctx, async (tx) => {
		const left = await tx.db
			.updateTable('participant')
			.set({ left_at: tx.now })
			.where('id', '=', participant.id)
			.where('left_at', 'is', null)
			.returning('stop_id')
			.executeTakeFirst();
		if (left) await happened(tx, 'join.left', left.stop_id, { participant_id: participant.id });
	});
}
