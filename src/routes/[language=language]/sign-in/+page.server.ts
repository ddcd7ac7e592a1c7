import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { CodeForm, EmailForm } from '#people/forms.ts';
import { enterCode, sendCode } from '#people/signIn.server.ts';
import { backTo, keepSession } from '#people/sessionCookie.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page((ctx, { url }: RequestEvent) => {
	const back = backTo(url, ctx.language);
	if (ctx.visitor.second_factor === 'wanted')
		redirect(303, `${url.pathname}/second?back=${encodeURIComponent(back)}`);
	if (ctx.visitor.account_id !== null) redirect(303, back);
	return { back: url.searchParams.get('back') };
});

export const actions: Actions = {
	send: action(async (ctx, { request }: RequestEvent) => {
		const form = await readForm(request, EmailForm);
		if (!form.ok) return fail(422, form);
		await sendCode(ctx, form.values.email);
		return { sent_to: form.values.email };
	}),
	enter: async (event) => {
		const form = await readForm(event.request.clone(), CodeForm);
		const sent_to = String(form.typed.email ?? '');
		if (!form.ok) return fail(422, { ...form, sent_to });
		const done = await action(async (ctx, { request, url, cookies }: RequestEvent) => {
			const device = request.headers.get('user-agent') ?? '';
			keepSession(cookies, url, await enterCode(ctx, form.values, device));
			redirect(303, backTo(url, ctx.language));
		})(event);
		return fail(done?.status ?? 409, { ...done?.data, sent_to });
	}
};
