import { page } from '#ground/edge/page.server.ts';
import { publicNews } from '#news/queries.server.ts';
import { keepForAll } from '#routes/[language=language]/(public)/keep.ts';
import type { PageServerLoadEvent } from './$types';
import { placeOf, placeQuery } from './place.ts';

export const load = page(async (ctx, event: PageServerLoadEvent) => {
	keepForAll(event);
	const { rows, next } = await publicNews(ctx, placeOf(event.url));
	return { rows, next: next && placeQuery(next), zone: ctx.centre.zone };
});
