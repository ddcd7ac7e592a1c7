import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import type { Texts } from '#ground/language.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { whyNotRelease } from './inquiry.ts';

/** Answers an inquiry, or mends the answer; whoever holds the code reads it at once. */
export async function answerInquiry(ctx: Context, code: string, answer: Texts): Promise<void> {
	require(ctx, 'inquiries.answer');
	await transaction(ctx, async (tx) => {
		const { id } = await lock(tx, code);
		await tx.db
			.updateTable('inquiry')
			.set({
				answer,
				answered_at: tx.now,
				answered_by: tx.visitor.account_id
			})
			.where('id', '=', id)
			.execute();
		await happened(tx, 'funding.inquiry_answered', id);
	});
}

/** Shows an answered inquiry on the project's page, without name and contact. Doing it again changes nothing. */
export async function releaseInquiry(ctx: Context, code: string): Promise<void> {
	require(ctx, 'inquiries.answer');
	await transaction(ctx, async (tx) => {
		const { id, answer, released_at } = await lock(tx, code);
		if (released_at) return;
		refuse(whyNotRelease({ answer }));
		await tx.db.updateTable('inquiry').set({ released_at: tx.now }).where('id', '=', id).execute();
		await happened(tx, 'funding.inquiry_released', id);
	});
}

async function lock(tx: Context, code: string) {
	const query = tx.db.selectFrom('inquiry').selectAll().where('code', '=', code).forUpdate();
	return found(await query.executeTakeFirst());
}
