import { deskEvent } from '#events/desk-event.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { written } from '#ground/language.ts';
import { may } from '#people/rights.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = page(async (ctx, { params, url }) => {
	const event = await deskEvent(ctx, params.slug);
	return {
		event,
		title: written(event.title, ctx.language).text,
		writes: may(ctx.visitor, 'events.write'),
		publishes: may(ctx.visitor, 'events.publish'),
		done: url.searchParams.get('done'),
		zone: ctx.centre.zone,
		now: ctx.now
	};
});
