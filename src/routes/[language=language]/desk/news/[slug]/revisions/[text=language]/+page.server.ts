import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import type { Language } from '#ground/language.ts';
import { messages } from '#news/deskMessages.ts';
import { RestoreForm } from '#news/forms.ts';
import { changedParagraphs } from '#news/merge.ts';
import { revisions } from '#news/queries.server.ts';
import { restoreText } from '#news/saveText.server.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async (ctx, { params, url }: PageServerLoadEvent) => {
	const language = params.text as Language;
	const before = Number(/^\d{1,6}$/.exec(url.searchParams.get('before') ?? '')?.[0]) || undefined;
	const { news, rows, next } = await revisions(ctx, params.slug, { language, before });
	return {
		title: messages.history[ctx.language],
		written_in: language,
		news,
		rows: rows.map(({ was, title, paragraphs, ...row }) => ({
			...row,
			changed: was ? changedParagraphs(was, { title, paragraphs }) : null
		})),
		isFirst: before === undefined,
		next,
		zone: ctx.centre.zone
	};
});

export const actions = {
	default: action(async (ctx, { request, params }: RequestEvent) => {
		const form = await readForm(request, RestoreForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed });
		const { number } = form.values;
		await restoreText(ctx, params.slug, { language: params.text as Language, number });
		redirect(303, `/${ctx.language}/desk/news/${params.slug}?done=saved`);
	})
} satisfies Actions;
