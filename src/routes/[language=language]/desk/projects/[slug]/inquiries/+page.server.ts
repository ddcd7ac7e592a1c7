import { fail, redirect } from '@sveltejs/kit';
import type { Context } from '#ground/context.ts';
import { checkForm, fieldText } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { dayKey } from '#kazakh/dates.ts';
import { answerInquiry, releaseInquiry } from '#funding/answerInquiry.server.ts';
import { AnswerForm } from '#funding/forms.ts';
import { followedInquiry, inquiries } from '#funding/inquiries.server.ts';
import { messages } from '#funding/inquiry-messages.ts';
import { project } from '#funding/queries.server.ts';
import { require } from '#people/rights.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params, url }) => {
	const { id, slug, name, published_at } = await project(ctx, params.slug);
	const rows = await inquiries(ctx, id);
	return {
		title: say(messages, ctx.language)('inquiries'),
		project: { slug, name, is_public: published_at !== null },
		inquiries: rows.map(({ content_hash: _, answered_by: __, ...row }) => row),
		// One form at a time: each field's name stands on the page once.
		open: url.searchParams.get('code') ?? rows.find((row) => !row.answered_at)?.code ?? null,
		zone: ctx.centre.zone,
		today: dayKey(ctx.now, ctx.centre.zone)
	};
});

/** The code a form names, only when it is an inquiry of this project. */
async function own(ctx: Context, slug: string, data: FormData): Promise<string> {
	require(ctx, 'inquiries.answer');
	const { id } = await project(ctx, slug);
	const { code } = await followedInquiry(ctx, id, fieldText(data, 'code'));
	return code;
}

export const actions: Actions = {
	answer: action(async (ctx, { request, params, url }: RequestEvent) => {
		const data = await request.formData();
		const code = await own(ctx, params.slug, data);
		const form = await checkForm(data, AnswerForm);
		if (!form.ok) return fail(422, { ...form, code });
		await answerInquiry(ctx, code, form.values);
		redirect(303, `${url.pathname}#i-${code}`);
	}),
	release: action(async (ctx, { request, params, url }: RequestEvent) => {
		const code = await own(ctx, params.slug, await request.formData());
		await releaseInquiry(ctx, code);
		redirect(303, `${url.pathname}#i-${code}`);
	})
};
