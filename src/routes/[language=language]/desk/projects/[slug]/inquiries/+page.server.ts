import { fail, redirect } from '@sveltejs/kit';
import { checkForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { dayKey } from '#kazakh/dates.ts';
import { answerInquiry, releaseInquiry } from '#funding/answerInquiry.server.ts';
import { AnswerForm } from '#funding/forms.ts';
import { inquiries } from '#funding/inquiries.server.ts';
import { messages } from '#funding/inquiry-messages.ts';
import { project } from '#funding/queries.server.ts';
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

export const actions: Actions = {
	answer: action(async (ctx, { request, url }: RequestEvent) => {
		const data = await request.formData();
		const code = codeIn(data);
		const form = await checkForm(data, AnswerForm);
		if (!form.ok) return fail(422, { ...form, code });
		await answerInquiry(ctx, code, form.values);
		redirect(303, `${url.pathname}#i-${code}`);
	}),
	release: action(async (ctx, { request, url }: RequestEvent) => {
		const code = codeIn(await request.formData());
		await releaseInquiry(ctx, code);
		redirect(303, `${url.pathname}#i-${code}`);
	})
};

function codeIn(data: FormData): string {
	const code = data.get('code');
	return typeof code === 'string' ? code : '';
}
