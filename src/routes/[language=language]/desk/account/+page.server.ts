import { redirect } from '@sveltejs/kit';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { IdForm } from '#people/forms.ts';
import { messages } from '#people/messages.ts';
import { endOtherSessions, endSession, mySessions } from '#people/session.server.ts';
import { dropSession } from '#people/sessionCookie.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx) => ({
	title: say(messages, ctx.language)('account'),
	devices: await mySessions(ctx),
	zone: ctx.centre.zone
}));

export const actions: Actions = {
	end: action(async (ctx, { request, url }: RequestEvent) => {
		const form = await readForm(request, IdForm);
		await endSession(ctx, form.ok ? form.values.id : '');
		redirect(303, url.pathname);
	}),
	others: action(async (ctx, { url }: RequestEvent) => {
		await endOtherSessions(ctx);
		redirect(303, url.pathname);
	}),
	out: action(async (ctx, { url, cookies }: RequestEvent) => {
		await endSession(ctx, ctx.visitor.session_id ?? '');
		dropSession(cookies, url);
		redirect(303, `/${ctx.language}`);
	})
};
