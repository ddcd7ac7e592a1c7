import type { Context } from '#ground/context.ts';
import { refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import { require } from '#people/rights.ts';
import type {} from '#events/tables.ts';
import type { InviteInput } from './forms.ts';
import { invitationsFor, stopToInvite, whyNotInvite } from './invitation.server.ts';
import { whyNotReplyBy } from './letter.ts';
import { bodiesOf } from './matter.server.ts';
import { numberLetter } from './numberLetter.server.ts';
import { sendLetter } from './sendLetter.server.ts';
import { templateOf } from './templates.server.ts';

/**
 * Makes one numbered invitation to a stop for each body that has none yet, and mails it where the body has an e-mail
 * and `mail` is asked. The same again makes none. All or nothing; returns the codes of the new letters.
 */
export async function makeInvitations(
	ctx: Context,
	stop_id: string,
	input: InviteInput
): Promise<string[]> {
	require(ctx, 'letters.write');
	const today = dayKey(ctx.now, ctx.centre.zone);
	if (input.reply_by) refuse(whyNotReplyBy(input.reply_by, today), 422);
	const { words } = await templateOf(ctx, 'invitation');
	return transaction(ctx, async (tx) => {
		// Held, so that two who invite at once do not both write to one body.
		await tx.db.selectFrom('stop').select('id').where('id', '=', stop_id).forUpdate().execute();
		const stop = await stopToInvite(tx, stop_id);
		refuse(whyNotInvite(stop, tx.now));
		const invited = await invitedTo(tx, stop_id);
		const bodies = await bodiesOf(tx, input.organisations);
		for (const id of invited) bodies.delete(id);
		const letters = await invitationsFor(tx, stop, bodies, input.reply_by || null);
		const codes: string[] = [];
		// Numbers are given one after another; an oblast's list is some dozens.
		for (const letter of letters) {
			const { code } = await numberLetter(tx, words, letter, input.languages);
			codes.push(code);
			const how = 'mail' as const;
			if (input.mail && bodies.get(letter.organisation_id)!.email)
				await sendLetter(tx, code, { on: today, how });
		}
		return codes;
	});
}

/** Bodies that have an invitation to the stop which was not annulled. */
export async function invitedTo(ctx: Context, stop_id: string): Promise<Set<string>> {
	const rows = await ctx.db
		.selectFrom('letter')
		.select('organisation_id')
		.where('stop_id', '=', stop_id)
		.where('annulled_at', 'is', null)
		.execute();
	return new Set(rows.map(({ organisation_id }) => organisation_id));
}
