import { page } from '#ground/edge/page.server.ts';
import { isId } from '#ground/isId.ts';
import { messages } from '#news/deskMessages.ts';
import { deskNews } from '#news/queries.server.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async (ctx, { url }: PageServerLoadEvent) => {
	const after = url.searchParams.get('after') ?? '';
	const { rows, next } = await deskNews(ctx, isId(after) ? after : undefined);
	return { title: messages.news[ctx.language], rows, next };
});
