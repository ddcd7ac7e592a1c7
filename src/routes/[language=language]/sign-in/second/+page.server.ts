import { fail, redirect } from '@sveltejs/kit';
import { afterSignOut } from '#events/keptCookie.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { waysToPass } from '#people/factors.server.ts';
import { passkeyToUse } from '#people/passkey.server.ts';
import { passByApp, passByPasskey, passByRecoveryCode } from '#people/passSecondFactor.server.ts';
import { isProvedLately } from '#people/secondFactor.ts';
import { AppCodeForm, PasskeyForm, RecoveryForm } from '#people/secondFactorForms.ts';
import { signOut } from '#people/session.server.ts';
import { backTo, dropSession, keepSession } from '#people/sessionCookie.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { url }: RequestEvent) => {
	const ways = await waysToPass(ctx);
	const { second_factor, second_factor_at } = ctx.visitor;
	const again = second_factor === 'passed' && !isProvedLately(second_factor_at, ctx.now);
	if (second_factor !== 'wanted' && !again) redirect(303, backTo(url, ctx.language));
	if (ways.factors === 0) redirect(303, `${url.pathname}/new${url.search}`);
	return {
		ways,
		again,
		passkey: await passkeyToUse(ctx),
		may_add: ctx.visitor.opened_by === 'machine',
		asked_back: url.searchParams.get('back')
	};
});

export const actions: Actions = {
	app: action(async (ctx, { request, url, cookies }: RequestEvent) => {
		const form = await readForm(request, AppCodeForm);
		if (!form.ok) return fail(422, form);
		keepSession(cookies, url, await passByApp(ctx, form.values));
		redirect(303, backTo(url, ctx.language));
	}),
	recovery: action(async (ctx, { request, url, cookies }: RequestEvent) => {
		const form = await readForm(request, RecoveryForm);
		if (!form.ok) return fail(422, form);
		keepSession(cookies, url, await passByRecoveryCode(ctx, { code: form.values.recovery }));
		// Something was lost: there the person sees what is left and adds a new one.
		redirect(303, `/${ctx.language}/desk/account`);
	}),
	passkey: action(async (ctx, { request, url, cookies }: RequestEvent) => {
		const form = await readForm(request, PasskeyForm);
		if (!form.ok) return fail(422, form);
		keepSession(cookies, url, await passByPasskey(ctx, form.values));
		redirect(303, backTo(url, ctx.language));
	}),
	out: action(async (ctx, { url, cookies }: RequestEvent) => {
		await signOut(ctx);
		dropSession(cookies, url);
		redirect(303, afterSignOut(cookies, url, ctx.language));
	})
};
