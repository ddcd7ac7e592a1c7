import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { post } from '#ground/mail/post.server.ts';
import { refuse, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import { require } from '#people/rights.ts';
import { sendProposals } from '#events/proposal-send.server.ts';
import type {} from '#directory/tables.ts';
import { whyNotAnnul, whyNotSend } from './letter.ts';
import { lockedLetter, proposalsIn } from './locked.server.ts';
import type {} from './tables.ts';

/**
 * The letter has left: on paper, or now by mail with its papers attached. Its proposals are marked as sent with it, and
 * their answer is due on the letter's day.
 */
export async function sendLetter(
	ctx: Context,
	code: string,
	{ on, how }: { on: string; how: 'mail' | 'paper' }
): Promise<void> {
	require(ctx, 'letters.write');
	await transaction(ctx, async (tx) => {
		const letter = await lockedLetter(tx, code);
		const today = dayKey(tx.now, tx.centre.zone);
		refuse(whyNotSend(letter, how === 'mail' ? today : on, today));
		if (how === 'mail') await mailLetter(tx, letter.id, letter.organisation_id);
		const sent_on = how === 'mail' ? today : on;
		await tx.db
			.updateTable('letter')
			.set({ sent_on, sent_how: how })
			.where('id', '=', letter.id)
			.execute();
		const ids = await proposalsIn(tx, letter.id);
		await sendProposals(tx, ids, { on: sent_on, due_on: letter.reply_by });
		await happened(tx, 'letters.sent', letter.id, { code });
	});
}

async function mailLetter(tx: Context, letter_id: string, organisation_id: string): Promise<void> {
	const { email } = await tx.db
		.selectFrom('organisation')
		.select('email')
		.where('id', '=', organisation_id)
		.executeTakeFirstOrThrow();
	if (email === null) throw new Refusal('letters.no_email');
	const about = { letter_id };
	const words = { kind: 'letters.letter', about, language: 'kk' as const };
	await post(tx, [{ channel: 'mail', recipient: email, ...words }]);
}

/** A letter made by mistake keeps its number and stays in the register with the reason. */
export async function annulLetter(ctx: Context, code: string, reason: string): Promise<void> {
	require(ctx, 'letters.write');
	await transaction(ctx, async (tx) => {
		const letter = await lockedLetter(tx, code);
		refuse(whyNotAnnul(letter));
		await tx.db
			.updateTable('letter')
			.set({ annulled_at: tx.now, annulled_reason: reason })
			.where('id', '=', letter.id)
			.execute();
		await happened(tx, 'letters.annulled', letter.id, { code });
	});
}
