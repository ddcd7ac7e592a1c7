import { redirect } from '@sveltejs/kit';
import { deskEvent } from '#events/desk-event.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { draftRelease } from '#news/draftRelease.server.ts';
import { newsOfEvent } from '#news/queries.server.ts';
import { require } from '#people/rights.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async (ctx, { params }: PageServerLoadEvent) => {
	require(ctx, 'news.write');
	const { id } = await deskEvent(ctx, params.slug);
	return { event_id: id, news: await newsOfEvent(ctx, id) };
});

export const actions = {
	default: action(async (ctx, { params }: RequestEvent) => {
		const { id } = await deskEvent(ctx, params.slug);
		const slug = await draftRelease(ctx, id);
		redirect(303, `/${ctx.language}/desk/news/${slug}`);
	})
} satisfies Actions;
