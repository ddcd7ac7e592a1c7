import type { Context } from '#ground/context.ts';
import { happenedToMany } from '#ground/happening.server.ts';
import { found, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';

/** Lets everybody read these words, or takes them back; what is so already stays as it is. */
export async function releaseFeedback(
	ctx: Context,
	ids: string[],
	release: boolean
): Promise<void> {
	require(ctx, 'feedback.release');
	if (ids.length === 0) throw new Refusal('events.nothing_chosen', 422);
	await transaction(ctx, async (tx) => {
		const known = tx.db.selectFrom('feedback').select('id').where('id', 'in', ids);
		found((await known.execute()).length === new Set(ids).size ? ids : null);
		const changed = await tx.db
			.updateTable('feedback')
			.set({ released_at: release ? tx.now : null })
			.where('id', 'in', ids)
			.where('released_at', release ? 'is' : 'is not', null)
			.returning(['id', 'stop_id'])
			.execute();
		await happenedToMany(
			tx,
			release ? 'events.feedback_released' : 'events.feedback_withdrawn',
			changed.map(({ id, stop_id }) => ({ subject: id, detail: { stop_id } }))
		);
	});
}
