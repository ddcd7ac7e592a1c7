import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { isId } from '#ground/isId.ts';
import { messages } from '#news/deskMessages.ts';
import { beginArticle } from '#news/draftRelease.server.ts';
import { ArticleForm } from '#news/forms.ts';
import { require } from '#people/rights.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page((ctx, { url }: PageServerLoadEvent) => {
	require(ctx, 'news.write');
	const event = url.searchParams.get('event') ?? '';
	return { title: messages.write_article[ctx.language], event: isId(event) ? event : '' };
});

export const actions = {
	default: action(async (ctx, { request }: RequestEvent) => {
		const form = await readForm(request, ArticleForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed });
		const { title, language, event: event_id } = form.values;
		const slug = await beginArticle(ctx, { title, language, event_id });
		redirect(303, `/${ctx.language}/desk/news/${slug}/edit/${language}`);
	})
} satisfies Actions;
