import { planAndFact } from '#figures/planAndFact.server.ts';
import { projects } from '#funding/queries.server.ts';
import type { Context } from '#ground/context.ts';
import { dayKey } from '#kazakh/dates.ts';
import { may } from '#people/rights.ts';

/** Plan lines of running projects where less is done than should be by today. */
export async function linesBehind(ctx: Context) {
	if (!may(ctx.visitor, 'figures.see')) return [];
	const today = dayKey(ctx.now, ctx.centre.zone);
	const running = (await projects(ctx)).filter(
		({ starts_on, ends_on }) => starts_on <= today && today <= ends_on
	);
	const plans = await Promise.all(
		running.map(async (project) =>
			(await planAndFact(ctx, project)).flatMap((line) =>
				line.fact && line.status === 'late'
					? [
							{
								id: line.id,
								name: line.name,
								path: `/projects/${project.slug}`,
								fact: line.fact.value,
								expected: line.expected,
								target: line.target
							}
						]
					: []
			)
		)
	);
	return plans.flat();
}
