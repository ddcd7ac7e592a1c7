import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import type { Words } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { ConsentTextForm, typedOfText } from '#people/consentForm.ts';
import { consentMessages } from '#people/consentMessages.ts';
import { storedTexts, consentVersions } from '#people/consentVersions.server.ts';
import { operatorOf } from '#people/operator.ts';
import { require } from '#people/rights.ts';
import { writeConsentText } from '#people/writeConsentText.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params, url }: RequestEvent) => {
	require(ctx, 'staff.manage');
	const text = found((await storedTexts(ctx)).find(({ code }) => code === params.code));
	return {
		title: say(consentMessages, ctx.language)('new_version'),
		code: text.code,
		stored: typedOfText(text as { words: Words; fields: { text: Words }[] }),
		operator: operatorOf(ctx.centre),
		versions: await consentVersions(ctx, params.code),
		done: url.searchParams.has('done'),
		zone: ctx.centre.zone
	};
});

export const actions: Actions = {
	default: action(async (ctx, { params, request, url }: RequestEvent) => {
		require(ctx, 'staff.manage');
		const form = await readForm(request, ConsentTextForm);
		if (!form.ok) return fail(422, form);
		await writeConsentText(ctx, params.code, form.values);
		redirect(303, `${url.pathname}?done`);
	})
};
