import { page } from '#ground/edge/page.server.ts';
import { planAndFact } from '#figures/planAndFact.server.ts';
import { projects } from '#funding/queries.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(async (ctx, { setHeaders }) => {
	if (ctx.visitor.account_id === null) setHeaders({ 'cache-control': 'public, max-age=5' });
	const shown = (await projects(ctx)).filter(({ published_at }) => published_at !== null);
	return {
		zone: ctx.centre.zone,
		projects: await Promise.all(
			shown.map(async (project) => ({ project, lines: await planAndFact(ctx, project) }))
		)
	};
});
