import { listedStops, placesOfYear } from '#events/pages.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { keepForAll } from './keep.ts';
import type { PageServerLoad } from './$types';

export const load = page(async (ctx, event: Parameters<PageServerLoad>[0]) => {
	keepForAll(event);
	const [coming, past, places] = await Promise.all([
		listedStops(ctx, {}, 6),
		listedStops(ctx, { past: true }, 2),
		placesOfYear(ctx)
	]);
	return { now: ctx.now, zone: ctx.centre.zone, coming: coming.rows, past: past.rows, places };
});
