import { fail, redirect } from '@sveltejs/kit';
import { afterSignOut } from '#events/keptCookie.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { IdForm, LanguageForm } from '#people/forms.ts';
import { isDemanded, myFactors } from '#people/factors.server.ts';
import { chooseMailLanguage, mailLanguage } from '#people/mailLanguage.server.ts';
import { messages } from '#people/messages.ts';
import { makeRecoveryCodes } from '#people/recoveryCodes.server.ts';
import { removeFactor } from '#people/removeFactor.server.ts';
import { require } from '#people/rights.ts';
import { FactorForm } from '#people/secondFactorForms.ts';
import { endOtherSessions, endSession, mySessions } from '#people/session.server.ts';
import { dropSession } from '#people/sessionCookie.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { url }) => ({
	title: say(messages, ctx.language)('account'),
	done: url.searchParams.has('done'),
	mail_language: await mailLanguage(ctx),
	devices: await mySessions(ctx),
	...(await myFactors(ctx)),
	demanded: isDemanded(ctx),
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
	language: action(async (ctx, { request, url }: RequestEvent) => {
		const form = await readForm(request, LanguageForm);
		if (!form.ok) return fail(422, form);
		await chooseMailLanguage(ctx, form.values.language);
		redirect(303, `${url.pathname}?done#mail-language`);
	}),
	remove: action(async (ctx, { request, url }: RequestEvent) => {
		const form = await readForm(request, FactorForm);
		await removeFactor(ctx, { id: (form.ok && form.values.id) || null });
		redirect(303, url.pathname);
	}),
	codes: action(async (ctx) => {
		require(ctx, 'desk.see');
		return { codes: await makeRecoveryCodes(ctx) };
	}),
	out: action(async (ctx, { url, cookies }: RequestEvent) => {
		await endSession(ctx, ctx.visitor.session_id ?? '');
		dropSession(cookies, url);
		redirect(303, afterSignOut(cookies, url, ctx.language));
	})
};
