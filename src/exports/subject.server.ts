import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import type { ExportFilter } from './export.ts';
import type {} from '#events/tables.ts';
import type {} from '#funding/tables.ts';

/** What a list is about, in words: its event, district and figure. Throws 404 for rows that do not belong together. */
export async function subjectOf(ctx: Context, filter: ExportFilter): Promise<Texts[]> {
	const words: Texts[] = [];
	if (filter.event_id) words.push(await eventOf(ctx, filter.event_id));
	if (filter.stop_id) words.push(await stopOf(ctx, filter.stop_id, filter.event_id ?? null));
	if (filter.line_id) words.push(...(await lineOf(ctx, filter.line_id, filter.project_id ?? null)));
	return words;
}

async function eventOf(ctx: Context, id: string): Promise<Texts> {
	const event = ctx.db.selectFrom('event').select('title').where('id', '=', id);
	return found(await event.executeTakeFirst()).title as Texts;
}

async function stopOf(ctx: Context, id: string, event_id: string | null): Promise<Texts> {
	const stop = ctx.db
		.selectFrom('stop')
		.innerJoin('territory', 'territory.code', 'stop.territory')
		.select('territory.name')
		.where('stop.id', '=', id)
		.where('stop.event_id', '=', event_id!);
	return found(await stop.executeTakeFirst()).name;
}

async function lineOf(ctx: Context, id: string, project_id: string | null): Promise<Texts[]> {
	const line = ctx.db
		.selectFrom('plan_line')
		.innerJoin('project', 'project.id', 'plan_line.project_id')
		.innerJoin('indicator', 'indicator.code', 'plan_line.indicator')
		.select(['project.name as project', 'indicator.name as indicator'])
		.where('plan_line.id', '=', id)
		.where('project.id', '=', project_id!);
	const { project, indicator } = found(await line.executeTakeFirst());
	return [project as Texts, indicator as Texts];
}
