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

/** The phone takes part no more, and its ticket does not bring it back. Whether it was in the hall; the caller tells it. */
export async function putPhoneOut(tx: Context, participant_id: string): Promise<boolean> {
	const out = await tx.db
		.updateTable('participant')
		.set({ left_at: tx.now, put_out_at: tx.now })
		.where('id', '=', participant_id)
		.where('put_out_at', 'is', null)
		.returning('id')
		.executeTakeFirst();
	return out !== undefined;
}
