import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { written } from '#ground/language.ts';
import { fold } from '#kazakh/fold.ts';
import { compare } from '#kazakh/order.ts';
import { require } from '#people/rights.ts';
import type {} from '#directory/tables.ts';
import { kinds } from './event.ts';
import type {} from './tables.ts';

export const states = ['draft', 'published', 'closed', 'cancelled'] as const;

/** What the list is narrowed to and how it is ordered; unknown values count as left out. */
export interface Asked {
	state: string;
	kind: string;
	place: string;
	text: string;
	sort: 'date' | 'title';
	after: string;
}

export function askedOf(search: URLSearchParams): Asked {
	const given = (name: string) => search.get(name)?.trim() ?? '';
	return {
		state: states.find((one) => one === given('state')) ?? '',
		kind: kinds.find((one) => one === given('kind')) ?? '',
		place: given('place'),
		text: given('text').slice(0, 100),
		sort: given('sort') === 'title' ? 'title' : 'date',
		after: given('after')
	};
}

const facts = {
	draft: sql<boolean>`event.published_at is null and event.cancelled_at is null and event.closed_at is null`,
	published: sql<boolean>`event.published_at is not null and event.cancelled_at is null and event.closed_at is null`,
	closed: sql<boolean>`event.closed_at is not null and event.cancelled_at is null`,
	cancelled: sql<boolean>`event.cancelled_at is not null`
};

/** One page of events, latest first or by title in the order of the Kazakh alphabet. */
export async function deskEvents(ctx: Context, asked: Asked, size = 30) {
	require(ctx, 'events.see_drafts');
	// Folding and the Kazakh order of letters are ours; a centre has hundreds of events, so the newest thousands are enough.
	if (asked.text || asked.sort === 'title') {
		const newest = listed(ctx).where(narrowed(asked)).orderBy('event.id', 'desc').limit(2000);
		return inOurOrder(await newest.execute(), asked, ctx, size);
	}
	const places = await eventsByDay(ctx, asked, size + 1);
	if (places.length === 0) return { rows: [], next: null };
	const ids = places.map(({ id }) => id);
	const rows = await listed(ctx).where('event.id', 'in', ids).execute();
	const inOrder = rows.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
	return paged(inOrder, size, (row) => `${row.at.getTime()}.${row.id}`);
}

function listed(ctx: Context) {
	return ctx.db
		.selectFrom('event')
		.select([
			'event.id',
			'event.slug',
			'event.kind',
			'event.title',
			'event.published_at',
			'event.cancelled_at',
			'event.closed_at'
		])
		.select(
			// The day by which an event stands in the list: its first stop's, or the day it was made.
			sql<Date>`coalesce((select min(starts_at) from stop where stop.event_id = event.id), event.created_at)`.as(
				'at'
			)
		)
		.select(
			sql<{ name: Texts; starts_at: string; taken: number; capacity: number }[]>`(select coalesce(
				json_agg(json_build_object('name', territory.name, 'starts_at', stop.starts_at, 'taken', stop.taken,
				'capacity', stop.capacity) order by stop.starts_at), '[]')
				from stop join territory on territory.code = stop.territory where stop.event_id = event.id)`.as(
				'stops'
			)
		);
}

function narrowed({ state, kind, place }: Asked) {
	const wishes = [
		sql`true`,
		...(state ? [facts[state as keyof typeof facts]] : []),
		...(kind ? [sql`event.kind = ${kind}`] : []),
		...(place
			? [sql`exists (select from stop at where at.event_id = event.id and at.territory = ${place})`]
			: [])
	];
	return sql<boolean>`${sql.join(wishes, sql` and `)}`;
}

/**
 * The next events by their day, read from the stops backwards: each stands at its first stop. One without a stop
 * cannot be published, so it is among the drafts.
 */
async function eventsByDay(ctx: Context, asked: Asked, most: number): Promise<{ id: string }[]> {
	const [, ms, id] = /^(\d{1,14})\.([0-9a-f-]{36})$/.exec(asked.after) ?? [];
	const key = ms ? new Date(Number(ms)) : null;
	// The first condition is the index's, the second exact: keys have no microseconds.
	const behind = (at: string) =>
		key
			? sql`${sql.ref(at)} < ${key}::timestamptz + interval '1 ms'
				and (date_trunc('milliseconds', ${sql.ref(at)}), event.id) < (${key}, ${id}::uuid)`
			: sql`true`;
	const { rows } = await sql<{ id: string }>`
		select id from (
			(select event.id, stop.starts_at as at from stop join event on event.id = stop.event_id
			where not exists (select from stop earlier where earlier.event_id = stop.event_id
					and (earlier.starts_at, earlier.id) < (stop.starts_at, stop.id))
				and ${narrowed(asked)} and ${behind('stop.starts_at')}
			order by stop.starts_at desc, event.id desc limit ${most})
			union all
			(select event.id, event.created_at from event
			where event.published_at is null and not exists (select from stop where stop.event_id = event.id)
				and ${narrowed(asked)} and ${behind('event.created_at')}
			order by event.created_at desc, event.id desc limit ${most})
		) as listed order by date_trunc('milliseconds', at) desc, id desc limit ${most}`.execute(ctx.db);
	return rows;
}

function inOurOrder<Row extends { id: string; title: Texts; at: Date }>(
	all: Row[],
	{ text, sort, after }: Asked,
	{ language }: Context,
	size: number
) {
	const name = ({ title }: Row) => written(title, language).text;
	const wanted = fold(text);
	const kept = all.filter(({ title }) =>
		Object.values(title).some((one) => fold(one).includes(wanted))
	);
	const sorted = kept.toSorted(
		(a, b) =>
			(sort === 'title' ? compare(name(a), name(b)) : b.at.getTime() - a.at.getTime()) ||
			(a.id < b.id ? 1 : -1)
	);
	const from = after ? sorted.findIndex(({ id }) => after.endsWith(id)) + 1 : 0;
	return paged(sorted.slice(from, from + size + 1), size, ({ id }) => id);
}

function paged<Row>(rows: Row[], size: number, key: (row: Row) => string) {
	const last = rows.length > size ? rows[size - 1] : undefined;
	return { rows: rows.slice(0, size), next: last ? key(last) : null };
}

/** Districts and towns of the oblast in their own order. */
export function deskPlaces(ctx: Context) {
	return ctx.db
		.selectFrom('territory')
		.select(['code', 'name'])
		.where('level', '<>', 'oblast')
		.where('valid_to', 'is', null)
		.orderBy('position')
		.execute();
}
