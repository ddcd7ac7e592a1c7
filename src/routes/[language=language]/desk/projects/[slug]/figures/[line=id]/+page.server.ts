import { page } from '#ground/edge/page.server.ts';
import { written } from '#ground/language.ts';
import { territories } from '#directory/territories.server.ts';
import { corrections } from '#figures/corrections.server.ts';
import { openFigure } from '#figures/evidence.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(async (ctx, { params, url }) => {
	const after = url.searchParams.get('after');
	const opened = await openFigure(ctx, { slug: params.slug, line: params.line, after });
	const corrected = await corrections(ctx, opened.line);
	const places = [
		...opened.rows.flatMap(({ stop, territory }) => stop?.territory ?? territory ?? []),
		...corrected.map(({ territory }) => territory)
	];
	return {
		...opened,
		title: written(opened.line.name, ctx.language).text,
		corrections: corrected,
		places: [...(await territories(ctx, places)).values()],
		is_first: after === null,
		zone: ctx.centre.zone
	};
});
