import { page } from '#ground/edge/page.server.ts';
import { newsPage } from '#news/queries.server.ts';
import { structured } from '#news/structured.ts';
import { keepForAll } from '#routes/[language=language]/(public)/keep.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async (ctx, event: PageServerLoadEvent) => {
	const news = await newsPage(ctx, event.params.slug);
	keepForAll(event);
	return { news, structured: structured(news, ctx.centre, ctx.language), zone: ctx.centre.zone };
});
