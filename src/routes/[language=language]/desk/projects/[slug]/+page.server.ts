import { redirect } from '@sveltejs/kit';
import { action, page } from '#ground/edge/page.server.ts';
import { written } from '#ground/language.ts';
import { may, require } from '#people/rights.ts';
import { planAndFact } from '#figures/planAndFact.server.ts';
import { publishProject } from '#funding/publishProject.server.ts';
import { project } from '#funding/queries.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params }) => {
	require(ctx, 'figures.see');
	const shown = await project(ctx, params.slug);
	return {
		title: written(shown.name, ctx.language).text,
		project: shown,
		lines: await planAndFact(ctx, shown),
		zone: ctx.centre.zone,
		may_write: may(ctx.visitor, 'projects.write'),
		may_answer: may(ctx.visitor, 'inquiries.answer')
	};
});

export const actions: Actions = {
	publish: action(async (ctx, { params, url }: RequestEvent) => {
		await publishProject(ctx, params.slug);
		redirect(303, url.pathname);
	})
};
