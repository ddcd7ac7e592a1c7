import { say } from '#ground/language.ts';
import { theHouse } from '#ground/house.server.ts';
import { letter } from '#ground/mail/letter.ts';
import { authOf, codeMinutes } from './auth.server.ts';
import { messages } from './messages.ts';
import { secondFactorMessages } from './secondFactorMessages.ts';
import { ownMessages } from './ownMessages.ts';
import { proofCode } from './proof.server.ts';

// The code is asked for when the letter is sent, so the outbox never holds it; null when it is used or late.
letter('people.code', async (_ctx, about, language) => {
	const email = String(about.email);
	const { otp } = await authOf(theHouse()).api.getVerificationOTP({
		query: { email, type: 'sign-in' }
	});
	if (!otp) return null;
	const t = say(messages, language);
	return {
		subject: t('code_subject'),
		text: t('code_text', { code: otp, minutes: codeMinutes }),
		secret: true
	};
});

for (const what of ['added', 'removed'] as const) tellOf(`people.factor_${what}`, what);
tellOf('people.factors_taken', 'taken');

/** What was done with somebody's second factor; nothing in it is secret. */
function tellOf(kind: string, what: 'added' | 'removed' | 'taken'): void {
	letter(kind, (_ctx, _about, language) => {
		const t = say(secondFactorMessages, language);
		return { subject: t(`letter_${what}_subject`), text: t(`letter_${what}`) };
	});
}
// The code is made anew when the letter is sent or the call is made; null when it is used or late.
letter('people.proof', async (ctx, about, language) => {
	const id = String(about.proof_id);
	const proof = await ctx.db
		.selectFrom('contact_proof')
		.select('value')
		.where('id', '=', id)
		.where('proved_at', 'is', null)
		.where('until', '>', ctx.now)
		.executeTakeFirst();
	if (!proof) return null;
	const t = say(ownMessages, language);
	return {
		subject: t('proof_subject'),
		text: t(proof.value.includes('@') ? 'proof_text' : 'proof_call', { code: proofCode(ctx, id) }),
		secret: true
	};
});

letter('people.request_refused', async (ctx, about, language) => {
	const request = await ctx.db
		.selectFrom('data_request')
		.select('refused_reason')
		.where('id', '=', String(about.request_id))
		.executeTakeFirst();
	if (!request?.refused_reason) return null;
	const t = say(ownMessages, language);
	return {
		subject: t('refused_subject'),
		text: t('refused_text', { reason: request.refused_reason })
	};
});
