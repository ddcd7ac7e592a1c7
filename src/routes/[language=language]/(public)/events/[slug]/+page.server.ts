import { eventPage } from '#events/pages.server.ts';
import { structured } from '#events/structured.ts';
import { page } from '#ground/edge/page.server.ts';
import { minutesOfEvent } from '#minutes/published.server.ts';
import { keepForAll } from '../../keep.ts';
import type { PageServerLoad } from './$types';

export const load = page(async (ctx, event: Parameters<PageServerLoad>[0]) => {
	const found = await eventPage(ctx, event.params.slug);
	keepForAll(event);
	return {
		event: found,
		minutes: await minutesOfEvent(ctx, event.params.slug),
		structured: structured(found, ctx.centre, ctx.language),
		now: ctx.now,
		zone: ctx.centre.zone
	};
});
