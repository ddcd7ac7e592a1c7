import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import { may, require } from '#people/rights.ts';
import type {} from '#directory/tables.ts';
import type {} from '#funding/tables.ts';
import { deskStops } from './desk-stops.server.ts';
import type {} from './tables.ts';

/** An event as the desk sees it: drafts too for those who make them, for the customer what is published. */
export async function deskEvent(ctx: Context, slug: string) {
	const drafts = may(ctx.visitor, 'events.see_drafts');
	if (!drafts) require(ctx, 'figures.see');
	const event = found(
		await ctx.db
			.selectFrom('event')
			.leftJoin('project', 'project.id', 'event.project_id')
			.select([
				'event.id',
				'event.slug',
				'event.kind',
				'event.title',
				'event.lead',
				'event.about',
				'event.project_id',
				'event.by_approval',
				'event.open_from_14',
				'event.published_at',
				'event.cancelled_at',
				'event.closed_at',
				'project.name as project_name'
			])
			.select((of) => [
				jsonArrayFrom(
					of
						.selectFrom('event_plan_line')
						.innerJoin('plan_line', 'plan_line.id', 'event_plan_line.plan_line_id')
						.innerJoin('indicator', 'indicator.code', 'plan_line.indicator')
						.select(['plan_line.id', 'indicator.name', 'plan_line.target'])
						.whereRef('event_plan_line.event_id', '=', 'event.id')
						.orderBy('plan_line.position')
				).as('plan_lines'),
				jsonArrayFrom(
					of
						.selectFrom('speaker')
						.leftJoin('organisation', 'organisation.id', 'speaker.organisation_id')
						.select(['speaker.id', 'role', 'surname', 'given', 'patronymic', 'post'])
						.select(['speaker.organisation_id', 'organisation.name as organisation'])
						.whereRef('speaker.event_id', '=', 'event.id')
						.orderBy('speaker.position')
				).as('speakers')
			])
			.where('event.slug', '=', slug)
			.$if(!drafts, (query) => query.where('event.published_at', '<=', ctx.now))
			.executeTakeFirst(),
		'events.not_found'
	);
	const [stops, turns] = await Promise.all([
		deskStops(ctx)
			.where('stop.event_id', '=', event.id)
			.orderBy('stop.starts_at')
			.orderBy('stop.id')
			.execute(),
		turnsOf(ctx, event.id, null)
	]);
	return { ...event, stops, turns };
}

/** The programme (`stop_id` null) or one stop's own agenda, in order. */
export function turnsOf(ctx: Context, event_id: string, stop_id: string | null) {
	require(ctx, 'desk.see');
	return ctx.db
		.selectFrom('turn')
		.select(['id', 'kind', 'topic', 'note', 'minutes', 'speaker_id'])
		.where('event_id', '=', event_id)
		.where('stop_id', stop_id === null ? 'is' : '=', stop_id)
		.orderBy('position')
		.execute();
}

export type DeskEvent = Awaited<ReturnType<typeof deskEvent>>;

/** Projects with their plan lines, for hanging an event on them. */
export async function projectsToHangOn(ctx: Context) {
	require(ctx, 'events.write');
	return ctx.db
		.selectFrom('project')
		.select(['project.id', 'project.name', 'project.number'])
		.select((of) =>
			jsonArrayFrom(
				of
					.selectFrom('plan_line')
					.innerJoin('indicator', 'indicator.code', 'plan_line.indicator')
					.select(['plan_line.id', 'indicator.name', 'plan_line.target'])
					.whereRef('plan_line.project_id', '=', 'project.id')
					.orderBy('plan_line.position')
			).as('lines')
		)
		.orderBy('project.starts_on', 'desc')
		.execute();
}

/** Bodies that speakers come from. */
export function organisationsToChoose(ctx: Context) {
	require(ctx, 'events.write');
	return ctx.db.selectFrom('organisation').select(['id', 'name']).limit(1000).execute();
}
