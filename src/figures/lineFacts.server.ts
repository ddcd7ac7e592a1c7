import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { dayKey } from '#kazakh/dates.ts';
import { lineStatus, whereWeShouldBe } from '#funding/progress.ts';
import type { PlanLine, Project } from '#funding/queries.server.ts';
import { require } from '#people/rights.ts';
import { figureOf } from './figure.server.ts';
import type {} from './tables.ts';

type Running = Pick<PlanLine, 'id' | 'name' | 'target' | 'due_on' | 'counter' | 'filters'> &
	Pick<Project, 'slug' | 'starts_on' | 'ends_on'> & { value: number | null };

/** Counts each line of the running projects and keeps the figure: work by the clock, cheap to ask for afterwards. */
export async function keepFacts(ctx: Context): Promise<void> {
	for (const line of await runningLines(ctx)) {
		const value = await countNow(ctx, line);
		if (value === null) continue;
		await ctx.db
			.insertInto('line_fact')
			.values({ plan_line_id: line.id, value, counted_at: ctx.now })
			.onConflict((known) =>
				known.column('plan_line_id').doUpdateSet({ value, counted_at: ctx.now })
			)
			.execute();
	}
}

/** Plan lines of running projects where less is done than should be by today; counted within the last ten minutes. */
export async function linesBehind(ctx: Context) {
	require(ctx, 'figures.see');
	const today = dayKey(ctx.now, ctx.centre.zone);
	const lines = await Promise.all(
		(await runningLines(ctx)).map(async (line) => ({
			...line,
			fact: line.value ?? (await countNow(ctx, line)),
			expected: whereWeShouldBe(line, today)
		}))
	);
	return lines.flatMap((line) =>
		line.fact !== null && lineStatus(line, line.fact, today) === 'late'
			? [{ ...line, fact: line.fact, path: `/projects/${line.slug}` }]
			: []
	);
}

async function countNow(ctx: Context, line: Running): Promise<number | null> {
	return (await figureOf(ctx, line, line))?.value ?? null;
}

async function runningLines(ctx: Context): Promise<Running[]> {
	const today = dayKey(ctx.now, ctx.centre.zone);
	return ctx.db
		.selectFrom('plan_line')
		.innerJoin('project', 'project.id', 'plan_line.project_id')
		.innerJoin('indicator', 'indicator.code', 'plan_line.indicator')
		.leftJoin('line_fact', 'line_fact.plan_line_id', 'plan_line.id')
		.select(['plan_line.id', 'indicator.name', 'target', 'due_on', 'counter'])
		.select(sql<Record<string, string>>`indicator.filters`.as('filters'))
		.select(['slug', 'starts_on', 'ends_on', 'line_fact.value'])
		.where('starts_on', '<=', today)
		.where('ends_on', '>=', today)
		.orderBy('starts_on', 'desc')
		.orderBy('project.id')
		.orderBy('plan_line.position')
		.execute();
}
