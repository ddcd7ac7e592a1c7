import { page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { may, require } from '#people/rights.ts';
import { planAndFact } from '#figures/planAndFact.server.ts';
import { messages } from '#funding/messages.ts';
import { projects } from '#funding/queries.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(async (ctx) => {
	require(ctx, 'figures.see');
	const shown = await projects(ctx);
	return {
		title: say(messages, ctx.language)('desk_projects'),
		zone: ctx.centre.zone,
		may_write: may(ctx.visitor, 'projects.write'),
		projects: await Promise.all(
			shown.map(async (project) => {
				const lines = await planAndFact(ctx, project);
				return { project, lines: lines.length, late: lines.filter(isLate).length };
			})
		)
	};
});

function isLate({ status }: { status: string | null }): boolean {
	return status === 'late';
}
