import type { Context } from '#ground/context.ts';
import type { Language } from '#ground/language.ts';
import { whenHappened } from '#ground/jobs.server.ts';
import { post } from '#ground/mail/post.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import './letters.server.ts';

whenHappened(['funding.inquiry_answered'], 'funding.send_answer', async (ctx, happenings) => {
	for (const { subject } of happenings) if (subject) await sendAnswer(ctx, subject);
});

/** Sends the answer once to whoever left a contact: by mail, or as a call for the centre's staff. */
export async function sendAnswer(ctx: Context, inquiry_id: string): Promise<void> {
	await transaction(ctx, async (tx) => {
		const inquiry = await tx.db
			.selectFrom('inquiry')
			.select(['contact', 'language', 'told_at'])
			.where('id', '=', inquiry_id)
			.forUpdate()
			.executeTakeFirst();
		// The job may run twice, and an answer may be mended: one letter is enough, the page shows the rest.
		if (!inquiry?.contact || inquiry.told_at) return;
		const channel = inquiry.contact.includes('@') ? 'mail' : 'call';
		const { contact: recipient, language } = inquiry;
		const about = { inquiry_id };
		await post(tx, [
			{ channel, recipient, language: language as Language, kind: 'funding.answer', about }
		]);
		await tx.db
			.updateTable('inquiry')
			.set({ told_at: tx.now })
			.where('id', '=', inquiry_id)
			.execute();
	});
}
