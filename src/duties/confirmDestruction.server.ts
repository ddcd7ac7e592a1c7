import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { whyNotConfirm } from './retention.ts';
import type {} from './tables.ts';

/**
 * Says that the list as it was seen (`seen_at`: its moment in milliseconds) may be destroyed; the work follows in
 * batches. Confirmed twice it is confirmed once. Throws `duties.list_changed`, `duties.nothing_due`, 404.
 */
export async function confirmDestruction(ctx: Context, id: string, seen_at: number): Promise<void> {
	require(ctx, 'people.erase');
	await transaction(ctx, async (tx) => {
		const list = found(
			await tx.db
				.selectFrom('destruction')
				.select(['listed_at', 'confirmed_at'])
				.where('id', '=', id)
				.forUpdate()
				.executeTakeFirst()
		);
		if (list.confirmed_at) return;
		const { rows } = await tx.db
			.selectFrom('destruction_row')
			.select(sql<number>`count(*)::int`.as('rows'))
			.where('destruction_id', '=', id)
			.executeTakeFirstOrThrow();
		refuse(whyNotConfirm({ listed_at: list.listed_at, rows }, seen_at));
		await tx.db
			.updateTable('destruction')
			.set({ confirmed_at: tx.now, confirmed_by: tx.visitor.account_id })
			.where('id', '=', id)
			.execute();
		await happened(tx, 'duties.confirmed', id, { rows });
	});
}
