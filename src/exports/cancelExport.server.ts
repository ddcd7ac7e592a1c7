import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { exportState, whyNotCancel } from './export.ts';
import type {} from './tables.ts';

/** Stops an export that is under way; whoever asked for it may. What was written of the file is cleared away. */
export async function cancelExport(ctx: Context, id: string): Promise<void> {
	require(ctx, 'evidence.see');
	await transaction(ctx, async (tx) => {
		const row = found(
			await tx.db
				.selectFrom('export')
				.selectAll()
				.where('id', '=', id)
				.where('by_account', '=', ctx.visitor.account_id)
				.forUpdate()
				.executeTakeFirst()
		);
		refuse(whyNotCancel(exportState(row, ctx.now)));
		await tx.db.updateTable('export').set({ cancelled_at: ctx.now }).where('id', '=', id).execute();
		await happened(tx, 'exports.cancelled', id, { rows: row.done });
	});
}
