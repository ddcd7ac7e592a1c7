import type { Context } from '#ground/context.ts';
import { happenedToMany } from '#ground/happening.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { dayKey, momentOf } from '#kazakh/dates.ts';
import { require } from '#people/rights.ts';
import type {} from './tables.ts';

/**
 * Marks proposals as sent on the day (`2026-11-26`) a letter left, with the day its answer is due; those that were
 * sent, accepted or refused already stay as they are. Answers how many were marked.
 */
export async function sendProposals(
	ctx: Context,
	ids: string[],
	{ on, due_on }: { on: string; due_on: string | null }
): Promise<number> {
	require(ctx, 'proposals.write');
	if (ids.length === 0) return 0;
	return transaction(ctx, async (tx) => {
		const { zone } = tx.centre;
		const at = on === dayKey(tx.now, zone) ? tx.now : momentOf(on, '12:00', zone);
		const rows = await tx.db
			.selectFrom('proposal')
			.select(['id', 'code'])
			.where('id', 'in', ids)
			.where('addressee_id', 'is not', null)
			.where('sent_at', 'is', null)
			.where('refused_at', 'is', null)
			.orderBy('id')
			.forUpdate()
			.execute();
		if (rows.length === 0) return 0;
		await tx.db
			.updateTable('proposal')
			.set({ sent_at: at, ...(due_on && { due_on }) })
			.where(
				'id',
				'in',
				rows.map(({ id }) => id)
			)
			.execute();
		await happenedToMany(
			tx,
			'events.proposal_sent',
			rows.map(({ id, code }) => ({ subject: id, detail: { code } }))
		);
		return rows.length;
	});
}
