import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { found } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';

/**
 * A guardian says yes by the link that came to them, and to pictures only when they say so too. Said twice it is said
 * once; the first moment stays.
 */
export async function confirmGuardian(ctx: Context, secret: string, photos = false): Promise<void> {
	await transaction(ctx, async (tx) => {
		const guardian = found(
			await tx.db
				.selectFrom('guardian')
				.select(['registration_id', 'confirmed_at'])
				.where('secret', '=', secret)
				.forUpdate()
				.executeTakeFirst()
		);
		if (guardian.confirmed_at) return;
		await tx.db
			.updateTable('guardian')
			.set({ confirmed_at: tx.now, photo_at: photos ? tx.now : null })
			.where('registration_id', '=', guardian.registration_id)
			.execute();
		await happened(tx, 'events.guardian_confirmed', guardian.registration_id);
	});
}
