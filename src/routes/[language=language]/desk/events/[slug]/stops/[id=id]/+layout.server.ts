import { deskStop } from '#events/desk-stop.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { written } from '#ground/language.ts';
import { may } from '#people/rights.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = page(async (ctx, { params }) => {
	const stop = await deskStop(ctx, params.slug, params.id);
	const words = (texts: Parameters<typeof written>[0]) => written(texts, ctx.language).text;
	return {
		stop,
		title: `${words(stop.place)}: ${words(stop.title)}`,
		closes: may(ctx.visitor, 'record.close')
	};
});
