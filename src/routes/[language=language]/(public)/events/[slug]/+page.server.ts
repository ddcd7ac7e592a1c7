import { eventPage } from '#events/pages.server.ts';
import { structured } from '#events/structured.ts';
import { page } from '#ground/edge/page.server.ts';
import { minutesOfEvent } from '#minutes/published.server.ts';
import { publicNewsOfEvent } from '#news/ofEvent.server.ts';
import { publicPhotos } from '#photos/publicPhotos.server.ts';
import { keepForAll } from '../../keep.ts';
import type { PageServerLoad } from './$types';

export const load = page(async (ctx, event: Parameters<PageServerLoad>[0]) => {
	const found = await eventPage(ctx, event.params.slug);
	// One more than is shown says that there are more.
	const shots = await publicPhotos(ctx, found.slug, 7);
	keepForAll(event);
	return {
		event: found,
		minutes: await minutesOfEvent(ctx, event.params.slug),
		news: await publicNewsOfEvent(ctx, found.id),
		shots,
		structured: structured(found, ctx.centre, ctx.language),
		now: ctx.now,
		zone: ctx.centre.zone
	};
});
