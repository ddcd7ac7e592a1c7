import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { addCodeApp } from '#people/addCodeApp.server.ts';
import type { Added } from '#people/addFactor.server.ts';
import { addPasskey, passkeyToAdd } from '#people/addPasskey.server.ts';
import { appSetup } from '#people/codeApp.server.ts';
import { deviceName } from '#people/device.ts';
import { requireMayAdd, waysToPass } from '#people/factors.server.ts';
import { NewAppForm, NewPasskeyForm } from '#people/secondFactorForms.ts';
import { backTo, passHere } from '#people/sessionCookie.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { url, request }: RequestEvent) => {
	await requireMayAdd(ctx);
	return {
		ways: await waysToPass(ctx),
		passkey: await passkeyToAdd(ctx),
		device: deviceName(request.headers.get('user-agent') ?? ''),
		email: ctx.visitor.email ?? '',
		back: backTo(url, ctx.language),
		asked_back: url.searchParams.get('back')
	};
});

/** Recovery codes are shown at once; without any there is nothing more to do here. */
function shown(event: RequestEvent, { secret, codes }: Added) {
	passHere(event, secret);
	if (!codes) redirect(303, backTo(event.url, event.locals.ctx.language));
	return { codes };
}

export const actions: Actions = {
	start: action(async (ctx) => {
		await requireMayAdd(ctx);
		return { setup: appSetup(ctx) };
	}),
	app: async (event) => {
		const form = await readForm(event.request.clone(), NewAppForm);
		const done = form.ok
			? await action(async (ctx, own: RequestEvent) =>
					shown(own, await addCodeApp(ctx, form.values))
				)(event)
			: fail(422, form);
		if (!('status' in done)) return done;
		// The app has scanned this secret: the page must not show another.
		const setup = appSetup(event.locals.ctx, String(form.typed.sealed ?? ''));
		return fail(done.status, { ...done.data, setup });
	},
	passkey: action(async (ctx, event: RequestEvent) => {
		const form = await readForm(event.request, NewPasskeyForm);
		if (!form.ok) return fail(422, form);
		return shown(event, await addPasskey(ctx, form.values));
	})
};
