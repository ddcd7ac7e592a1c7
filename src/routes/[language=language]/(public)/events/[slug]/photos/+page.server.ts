import { eventPage } from '#events/pages.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { isId } from '#ground/isId.ts';
import { pageOf } from '#photos/photo.ts';
import { publicPhotos } from '#photos/publicPhotos.server.ts';
import { keepForAll } from '../../../keep.ts';
import type { PageServerLoad } from './$types';

/** Of one page: lazy pictures cost nothing until they are looked at; more would make the page itself heavy. */
const most = 60;

export const load = page(async (ctx, event: Parameters<PageServerLoad>[0]) => {
	const { slug, title } = await eventPage(ctx, event.params.slug);
	const asked = event.url.searchParams.get('after');
	const after = asked !== null && isId(asked) ? asked : null;
	const { rows: shots, next } = pageOf(await publicPhotos(ctx, slug, most + 1, after), most);
	keepForAll(event);
	return { slug, title, shots, next, later: after !== null, zone: ctx.centre.zone };
});
