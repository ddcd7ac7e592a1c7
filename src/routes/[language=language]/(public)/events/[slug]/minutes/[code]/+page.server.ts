import { page } from '#ground/edge/page.server.ts';
import { publishedMinutes } from '#minutes/published.server.ts';
import type { PageServerLoadEvent } from './$types';
import { versionIn } from './version.ts';

export const load = page(async (ctx, { params, url, setHeaders }: PageServerLoadEvent) => {
	const found = await publishedMinutes(ctx, params.slug, params.code, versionIn(url));
	setHeaders({ 'cache-control': 'public, max-age=5' });
	return { ...found, zone: ctx.centre.zone };
});
