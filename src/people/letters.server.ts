import { say } from '#ground/language.ts';
import { theHouse } from '#ground/house.server.ts';
import { letter } from '#ground/mail/letter.ts';
import { authOf, codeMinutes } from './auth.server.ts';
import { messages } from './messages.ts';
import { secondFactorMessages } from './secondFactorMessages.ts';

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
