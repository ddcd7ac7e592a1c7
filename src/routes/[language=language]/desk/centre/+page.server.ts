import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { CentreForm } from '#people/centreForm.ts';
import { centreMessages } from '#people/centreMessages.ts';
import { changeCentre } from '#people/changeCentre.server.ts';
import { missingOf } from '#people/operator.ts';
import { require } from '#people/rights.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page((ctx, { url }) => {
	require(ctx, 'staff.manage');
	const { name, short_name, bin, public_url } = ctx.centre;
	const { responsible, responsible_post, responsible_phone, responsible_email } = ctx.centre;
	const { address, contact_phone, contact_email } = ctx.centre;
	return {
		title: say(centreMessages, ctx.language)('centre'),
		done: url.searchParams.has('done'),
		missing: missingOf(ctx.centre),
		stored: {
			name_kk: name.kk,
			name_ru: name.ru,
			name_en: name.en,
			short_kk: short_name.kk,
			short_ru: short_name.ru,
			short_en: short_name.en,
			bin: bin ?? '',
			public_url,
			responsible: responsible ?? '',
			responsible_post_kk: responsible_post.kk ?? '',
			responsible_post_ru: responsible_post.ru ?? '',
			responsible_phone: responsible_phone ?? '',
			responsible_email: responsible_email ?? '',
			address_kk: address.kk ?? '',
			address_ru: address.ru ?? '',
			contact_phone: contact_phone ?? '',
			contact_email: contact_email ?? ''
		} as Record<string, string>
	};
});

export const actions: Actions = {
	default: action(async (ctx, { request, url }: RequestEvent) => {
		require(ctx, 'staff.manage');
		const form = await readForm(request, CentreForm);
		if (!form.ok) return fail(422, form);
		await changeCentre(ctx, form.values);
		redirect(303, `${url.pathname}?done`);
	})
};
