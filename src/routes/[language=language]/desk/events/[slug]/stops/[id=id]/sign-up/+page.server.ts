import { fail, redirect } from '@sveltejs/kit';
import { SignUpForm } from '#events/forms.ts';
import { deskStop } from '#events/desk-stop.server.ts';
import { categories } from '#events/pages.server.ts';
import { consentText } from '#people/consentText.server.ts';
import { problemText } from '#events/problemText.ts';
import { signUp } from '#events/register.server.ts';
import type { Typed } from '#ground/edge/form.server.ts';
import { checkForm, fieldText } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { isLanguage } from '#ground/language.ts';
import type { Language } from '#ground/language.ts';
import { require } from '#people/rights.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx) => {
	require(ctx, 'registrations.write');
	const [groups, sign_up, photo] = await Promise.all([
		categories(ctx),
		consentText(ctx, 'sign_up'),
		consentText(ctx, 'photo')
	]);
	return { groups, sign_up, photo };
});

function texts(problems: Record<string, string>, typed: Typed, language: Language) {
	return Object.fromEntries(
		Object.entries(problems).map(([name, code]) => [
			name,
			problemText(code, [typed[name] ?? ''].flat()[0] ?? '', language)
		])
	);
}

const words = { confirmed: 'signed_up', waiting: 'signed_up_waiting', asked: 'signed_up_asked' };

export const actions: Actions = {
	default: action(async (ctx, { request, params, url }: RequestEvent) => {
		require(ctx, 'registrations.write');
		const stop = await deskStop(ctx, params.slug, params.id);
		const data = await request.formData();
		data.set('stop_id', stop.id);
		if (!isLanguage(fieldText(data, 'language'))) data.set('language', ctx.language);
		const form = await checkForm(data, SignUpForm);
		if (!form.ok) {
			const problems = texts(form.problems, form.typed, ctx.language);
			return fail(422, { typed: form.typed, problems });
		}
		const { codes } = await signUp(ctx, { ...form.values, source: 'staff' });
		const first = codes[0]!;
		const home = url.pathname.replace(/\/sign-up$/, '');
		redirect(303, `${home}?done=${words[first.outcome]}&code=${first.code}`);
	})
};
