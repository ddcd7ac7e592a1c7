import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { momentOf } from '#kazakh/dates.ts';
import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import { may } from '#people/rights.ts';
import type { Kind } from './event.ts';
import { freePlaces } from './event.ts';
import { notOver } from './notOver.server.ts';

export interface ListWishes {
	/** Code of a territory. */
	district?: string;
	/** '2026-07', in the centre's own zone. */
	month?: string;
	kind?: Kind;
	/** The last row of the page before. */
	after?: { starts_at: Date; stop_id: string };
	limit?: number;
}

/** Stops of published events that are not over, the nearest first; a page by key, never by number. */
export async function upcomingEvents(ctx: Context, wishes: ListWishes = {}) {
	const { district, month, kind, after, limit = 20 } = wishes;
	let query = ctx.db
		.selectFrom('stop')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.select([
			'stop.id as stop_id',
			'stop.territory',
			'stop.venue',
			'stop.starts_at',
			'stop.ends_at'
		])
		.select(['stop.opens_at', 'stop.closes_at', 'stop.languages', 'stop.cancelled_at'])
		.select(['stop.capacity', 'stop.taken', 'stop.waiting', 'stop.event_id'])
		.select(['event.slug', 'event.kind', 'event.title', 'event.lead', 'event.by_approval'])
		.where('event.published_at', 'is not', null)
		.where('event.cancelled_at', 'is', null)
		.where('stop.closed_at', 'is', null)
		.where(notOver(ctx))
		.orderBy('stop.starts_at')
		.orderBy('stop.id')
		.limit(limit);
	if (district) query = query.where('stop.territory', '=', district);
	if (kind) query = query.where('event.kind', '=', kind);
	if (month) {
		const [from, until] = monthOf(month, ctx.centre.zone);
		query = query.where('stop.starts_at', '>=', from).where('stop.starts_at', '<', until);
	}
	if (after)
		query = query.where(
			sql<boolean>`(stop.starts_at, stop.id) > (${after.starts_at}::timestamptz, ${after.stop_id}::uuid)`
		);
	return query.execute();
}

function monthOf(month: string, zone: string): [Date, Date] {
	const [year, number] = month.split('-').map(Number) as [number, number];
	const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
	return [momentOf(`${month}-01`, '00:00', zone), momentOf(`${next}-01`, '00:00', zone)];
}

/** An event with its stops, speakers and agenda, in two round trips; a draft only for staff, others get a 404. */
export async function eventBySlug(ctx: Context, slug: string) {
	const event = found(
		await ctx.db
			.selectFrom('event')
			.selectAll()
			.select((event) => [
				jsonArrayFrom(
					event
						.selectFrom('speaker')
						.select(['id', 'role', 'surname', 'given', 'patronymic', 'post', 'organisation_id'])
						.whereRef('speaker.event_id', '=', 'event.id')
						.orderBy('position')
				).as('speakers'),
				jsonArrayFrom(
					event
						.selectFrom('turn')
						.select(['id', 'kind', 'topic', 'note', 'minutes', 'speaker_id'])
						.whereRef('turn.event_id', '=', 'event.id')
						.where('turn.stop_id', 'is', null)
						.orderBy('position')
				).as('programme')
			])
			.where('slug', '=', slug)
			.executeTakeFirst()
	);
	if (!event.published_at && !may(ctx.visitor, 'events.see_drafts')) found(null);
	return { ...event, stops: await stopsOf(ctx, event.id) };
}

/** The stops of an event in the order of their days, each with its own agenda. */
export function stopsOf(ctx: Context, event_id: string) {
	return ctx.db
		.selectFrom('stop')
		.selectAll()
		.select((stop) =>
			jsonArrayFrom(
				stop
					.selectFrom('turn')
					.select(['id', 'kind', 'topic', 'note', 'minutes', 'speaker_id'])
					.whereRef('turn.stop_id', '=', 'stop.id')
					.orderBy('position')
			).as('agenda')
		)
		.where('event_id', '=', event_id)
		.orderBy('starts_at')
		.orderBy('id')
		.execute();
}

/** Places nobody has, and how many wait for one. */
export async function placesLeft(
	ctx: Context,
	stop_id: string
): Promise<{ free: number; waiting: number }> {
	const stop = found(
		await ctx.db
			.selectFrom('stop')
			.select(['capacity', 'taken', 'waiting'])
			.where('id', '=', stop_id)
			.executeTakeFirst()
	);
	return { free: freePlaces(stop), waiting: stop.waiting };
}

/** The centre's list of how people take part. */
export function categories(ctx: Context) {
	return ctx.db.selectFrom('category').selectAll().orderBy('position').execute();
}
