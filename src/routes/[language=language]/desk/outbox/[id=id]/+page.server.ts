import { redirect } from '@sveltejs/kit';
import { action, page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { drop, resend } from '#ground/mail/decide.server.ts';
import { messages } from '#ground/mail/messages.ts';
import { outboxMail } from '#ground/mail/outbox.server.ts';
import { whyNotDrop, whyNotResend } from '#ground/mail/outbox.ts';
import { may, require } from '#people/rights.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params }: PageServerLoadEvent) => {
	require(ctx, 'outbox.see');
	const mail = await outboxMail(ctx, params.id);
	const may_decide = may(ctx.visitor, 'outbox.resend');
	return {
		title: say(messages, ctx.language)('letter'),
		mail,
		may_resend: may_decide && whyNotResend(mail) === null,
		may_drop: may_decide && whyNotDrop(mail) === null,
		zone: ctx.centre.zone
	};
});

export const actions: Actions = {
	resend: action(async (ctx, { params, url }: RequestEvent) => {
		require(ctx, 'outbox.resend');
		await resend(ctx, params.id);
		redirect(303, url.pathname);
	}),
	drop: action(async (ctx, { params, url }: RequestEvent) => {
		require(ctx, 'outbox.resend');
		await drop(ctx, params.id);
		redirect(303, url.pathname);
	})
};
