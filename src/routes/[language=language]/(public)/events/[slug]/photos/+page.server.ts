import { eventPage } from '#events/pages.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { publicPhotos } from '#photos/publicPhotos.server.ts';
import { keepForAll } from '../../../keep.ts';
import type { PageServerLoad } from './$types';

/** Lazy pictures cost nothing until they are looked at; more than this would make the page itself heavy. */
const most = 60;

export const load = page(async (ctx, event: Parameters<PageServerLoad>[0]) => {
	const { slug, title } = await eventPage(ctx, event.params.slug);
	const shots = await publicPhotos(ctx, slug, most);
	keepForAll(event);
	return { slug, title, shots, zone: ctx.centre.zone };
});
