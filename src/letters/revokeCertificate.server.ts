import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { found, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type {} from './tables.ts';

/** A certificate of this stop is no longer valid; whoever checks it reads that, and staff read the reason. */
export async function revokeCertificate(
	ctx: Context,
	stop_id: string,
	{ id, reason }: { id: string; reason: string }
): Promise<void> {
	require(ctx, 'certificates.write');
	await transaction(ctx, async (tx) => {
		const row = found(
			await tx.db
				.selectFrom('certificate')
				.select(['id', 'revoked_at'])
				.where('id', '=', id)
				.where('stop_id', '=', stop_id)
				.forUpdate()
				.executeTakeFirst()
		);
		if (row.revoked_at) throw new Refusal('letters.revoked');
		await tx.db
			.updateTable('certificate')
			.set({ revoked_at: tx.now, revoked_reason: reason })
			.where('id', '=', id)
			.execute();
		await happened(tx, 'letters.certificate_revoked', id, { stop_id });
	});
}
