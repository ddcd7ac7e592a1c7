import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { may } from '#people/rights.ts';
import type { Area } from './areas.ts';
import type { Channel } from './project.ts';
import type {} from '#directory/tables.ts';
import type {} from './tables.ts';

export interface Project {
	id: string;
	slug: string;
	channel: Channel;
	name: Texts;
	number: string;
	signed_on: string;
	sum: string;
	starts_on: string;
	ends_on: string;
	area: Area;
	customer_id: string;
	operator_id: string;
	customer: Texts;
	operator: Texts;
	published_at: Date | null;
}

export interface PlanLine {
	id: string;
	project_id: string;
	indicator: string;
	target: number;
	due_on: string;
	name: Texts;
	definition: Texts;
	unit: Texts;
	counter: string;
	filters: Record<string, string>;
}

/** Projects that the visitor may see, the newest period first: the published ones, for staff and the customer all. */
export async function projects(ctx: Context): Promise<Project[]> {
	return visible(ctx).orderBy('project.starts_on', 'desc').orderBy('project.id').execute();
}

/** One project that the visitor may see, by its address. */
export async function project(ctx: Context, slug: string): Promise<Project> {
	return found(await visible(ctx).where('project.slug', '=', slug).executeTakeFirst());
}

function visible(ctx: Context) {
	const query = ctx.db
		.selectFrom('project')
		.innerJoin('organisation as customer', 'customer.id', 'project.customer_id')
		.innerJoin('organisation as operator', 'operator.id', 'project.operator_id')
		.selectAll('project')
		.select(['customer.name as customer', 'operator.name as operator'])
		.$narrowType<{ channel: Channel; area: Area }>();
	return may(ctx.visitor, 'figures.see') ? query : query.where('published_at', 'is not', null);
}

/** A project's plan, in its own order. */
export async function planLines(ctx: Context, project_id: string): Promise<PlanLine[]> {
	return lines(ctx).where('project_id', '=', project_id).orderBy('plan_line.position').execute();
}

/** One line of a project's plan; a line of another project is not found. */
export async function planLine(ctx: Context, project_id: string, id: string): Promise<PlanLine> {
	const query = lines(ctx).where('project_id', '=', project_id).where('plan_line.id', '=', id);
	return found(await query.executeTakeFirst());
}

function lines(ctx: Context) {
	return ctx.db
		.selectFrom('plan_line')
		.innerJoin('indicator', 'indicator.code', 'plan_line.indicator')
		.select(['plan_line.id', 'project_id', 'plan_line.indicator', 'target', 'due_on'])
		.select(['indicator.name', 'definition', 'unit', 'counter'])
		.select(sql<Record<string, string>>`indicator.filters`.as('filters'));
}

/** The catalogue of what can be counted. */
export async function indicators(ctx: Context) {
	return ctx.db
		.selectFrom('indicator')
		.select(['code', 'name', 'definition', 'unit'])
		.orderBy('position')
		.orderBy('code')
		.execute();
}
