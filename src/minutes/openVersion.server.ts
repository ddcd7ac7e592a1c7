import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { lockMinutes } from './lock.server.ts';

/**
 * Opens a new version from frozen minutes, with its reason, which will stand beside it. What was approved stays published
 * until the new version is. Twice changes nothing.
 */
export async function openVersion(
	ctx: Context,
	stop_id: string,
	{ reason }: { reason: string }
): Promise<void> {
	require(ctx, 'minutes.approve');
	await transaction(ctx, async (tx) => {
		const minutes = await lockMinutes(tx, stop_id);
		if (!minutes.approved_at && minutes.reason !== null) return;
		refuse(minutes.approved_at ? null : 'minutes.not_approved');
		await tx.db
			.updateTable('minutes')
			.set({ approved_at: null, reason })
			.where('id', '=', minutes.id)
			.execute();
		await happened(tx, 'minutes.opened', minutes.id, { stop_id, revision: minutes.revision });
	});
}
