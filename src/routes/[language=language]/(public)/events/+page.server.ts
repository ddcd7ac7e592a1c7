import { districts } from '#directory/territories.server.ts';
import { listedStops, months } from '#events/pages.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { keepForAll } from '../keep.ts';
import { filtersOf } from './filters.ts';
import type { PageServerLoad } from './$types';

export const load = page(async (ctx, event: Parameters<PageServerLoad>[0]) => {
	keepForAll(event);
	const filters = filtersOf(event.url);
	const [list, places, known] = await Promise.all([
		listedStops(ctx, filters),
		districts(ctx),
		months(ctx)
	]);
	return { filters, list, places, months: known, now: ctx.now, zone: ctx.centre.zone };
});
