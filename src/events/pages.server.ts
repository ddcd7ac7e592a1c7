import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import { dayKey, momentOf } from '#kazakh/dates.ts';
import type {} from '#directory/tables.ts';
import type {} from '#funding/tables.ts';
import { materialsOf, speakersOf, turnsOf } from './pageParts.server.ts';
import type {} from './tables.ts';
import { notOver } from './notOver.server.ts';

/** What the list is narrowed to; an unknown value is simply empty. `after` is the key of the last row shown. */
export interface Filters {
	place?: string | undefined;
	/** '2026-07' */
	month?: string | undefined;
	kind?: string | undefined;
	past?: boolean;
	after?: string | undefined;
}

const columns = [
	'stop.id',
	'stop.starts_at',
	'stop.ends_at',
	'stop.opens_at',
	'stop.closes_at',
	'stop.capacity',
	'stop.taken',
	'stop.waiting',
	'stop.venue',
	'stop.territory',
	'event.id as event_id',
	'event.slug',
	'event.kind',
	'event.title',
	'event.lead',
	'event.published_at',
	// An event that is closed has its record.
	'event.closed_at as event_closed_at',
	'territory.name as place'
] as const;

/** Stops of published events with what every list shows of them. */
function publicStops(ctx: Context) {
	return ctx.db
		.selectFrom('stop')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.innerJoin('territory', 'territory.code', 'stop.territory')
		.select(columns)
		.select(sql<Date | null>`coalesce(stop.cancelled_at, event.cancelled_at)`.as('cancelled_at'))
		.where('event.published_at', '<=', ctx.now);
}

export type ListedStop = Awaited<ReturnType<typeof listedStops>>['rows'][number];

/** One page of stops, coming ones first to come, past ones last held first; `next` is the key of the page after. */
export async function listedStops(ctx: Context, filters: Filters, size = 20) {
	let query = publicStops(ctx);
	const { place, month, kind, past = false, after } = filters;
	if (place) query = query.where('stop.territory', '=', place);
	if (kind) query = query.where('event.kind', '=', kind);
	query = past ? query.where('stop.ends_at', '<=', ctx.now) : query.where(notOver(ctx));
	const range = month ? monthRange(month, ctx.centre.zone) : null;
	if (range)
		query = query
			.where('stop.starts_at', '>=', range.from)
			.where('stop.starts_at', '<', range.before);
	const key = after ? readKey(after) : null;
	if (key)
		query = query.where(
			sql<boolean>`(stop.starts_at, stop.id) ${sql.raw(past ? '<' : '>')} (${key.at}, ${key.id}::uuid)`
		);
	const way = past ? 'desc' : 'asc';
	const rows = await query
		.orderBy('stop.starts_at', way)
		.orderBy('stop.id', way)
		.limit(size + 1)
		.execute();
	const last = rows.length > size ? rows[size - 1] : undefined;
	return {
		rows: rows.slice(0, size),
		next: last ? `${last.starts_at.getTime()}.${last.id}` : null
	};
}

function readKey(text: string) {
	const [, ms, id] = /^(\d{1,14})\.([0-9a-f-]{36})$/.exec(text) ?? [];
	return ms && id ? { at: new Date(Number(ms)), id } : null;
}

/** From the first moment of a month to the first of the next; null for what is no month. */
export function monthRange(month: string, zone: string): { from: Date; before: Date } | null {
	if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return null;
	const [year, number] = month.split('-').map(Number) as [number, number];
	const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
	return {
		from: momentOf(`${month}-01`, '00:00', zone),
		before: momentOf(`${next}-01`, '00:00', zone)
	};
}

/** Months that have stops of published events, first to last: '2026-07'. */
export async function months(ctx: Context): Promise<string[]> {
	// One probe a month between the first stop and the last, not one look at each stop.
	const { zone } = ctx.centre;
	const { rows } = await sql<{ month: string }>`
		select to_char(month, 'YYYY-MM') as month
		from (select min(starts_at) as first, max(starts_at) as last from stop) as span,
			generate_series(date_trunc('month', span.first at time zone ${zone}), span.last at time zone ${zone}, '1 month') as month
		where exists (select from stop
			where stop.starts_at >= month at time zone ${zone}
				and stop.starts_at < (month + interval '1 month') at time zone ${zone}
				-- One look at a stop's event until one is published: joined, all events would be read.
				and (select event.published_at <= ${ctx.now} from event where event.id = stop.event_id))
		order by month`.execute(ctx.db);
	return rows.map(({ month }) => month);
}

/** The oblast's places in their own order, with this year's stops and whether one comes within two weeks. */
export async function placesOfYear(ctx: Context) {
	const year = dayKey(ctx.now, ctx.centre.zone).slice(0, 4);
	const from = momentOf(`${year}-01-01`, '00:00', ctx.centre.zone);
	const before = momentOf(`${Number(year) + 1}-01-01`, '00:00', ctx.centre.zone);
	const soon = new Date(ctx.now.getTime() + 14 * 24 * 60 * 60 * 1000);
	const { rows } = await sql<{
		code: string;
		name: Record<string, string>;
		held: number;
		soon: boolean;
	}>`
		with held as materialized (
			select event_id, territory, ends_at > ${ctx.now} and starts_at < ${soon} as soon from stop
			where cancelled_at is null and starts_at >= ${from} and starts_at < ${before}
		), published as (
			-- The year's events by their ids, each looked at once: joined, all events of all years would be read.
			select id from event where id = any(array(select distinct event_id from held))
				and published_at <= ${ctx.now} and cancelled_at is null
		)
		select territory.code, territory.name, coalesce(year.held, 0)::int as held, coalesce(year.soon, false) as soon
		from territory left join (
			select territory, count(*) as held, bool_or(soon) as soon
			from held where event_id in (select id from published) group by territory
		) as year on year.territory = territory.code
		where territory.level <> 'oblast' and (territory.valid_to is null or territory.valid_to > ${ctx.now})
		order by territory.position, territory.code`.execute(ctx.db);
	return rows as { code: string; name: ListedStop['place']; held: number; soon: boolean }[];
}

/** A published event with all its page shows; a draft is not found. */
export async function eventPage(ctx: Context, slug: string) {
	const event = found(
		await ctx.db
			.selectFrom('event')
			.leftJoin('project', 'project.id', 'event.project_id')
			.leftJoin('organisation as customer', 'customer.id', 'project.customer_id')
			.select([
				'event.id',
				'event.slug',
				'event.kind',
				'event.title',
				'event.lead',
				'event.about',
				'event.by_approval',
				'event.open_from_14',
				'event.published_at',
				'event.cancelled_at',
				'event.closed_at',
				'project.slug as project_slug',
				'project.name as project_name',
				'project.channel as project_channel',
				'project.published_at as project_published_at',
				'customer.name as customer_name'
			])
			.select((of) => [
				speakersOf(of).as('speakers'),
				turnsOf(of).as('turns'),
				materialsOf(of, ctx.now).as('materials')
			])
			.where('event.slug', '=', slug)
			.where('event.published_at', '<=', ctx.now)
			.executeTakeFirst(),
		'events.not_found'
	);
	return { ...event, stops: await stopsOf(ctx, event.id) };
}

export type EventPage = Awaited<ReturnType<typeof eventPage>>;

async function stopsOf(ctx: Context, event_id: string) {
	return publicStops(ctx)
		.select([
			'stop.way',
			'stop.languages',
			'stop.contact_name',
			'stop.contact_phone',
			'stop.cancelled_reason',
			'stop.closed_at'
		])
		.where('stop.event_id', '=', event_id)
		.orderBy('stop.starts_at')
		.orderBy('stop.id')
		.execute();
}

/** Sixteen or so groups people take part in, in the centre's order. */
export async function categories(ctx: Context) {
	return ctx.db.selectFrom('category').select(['code', 'name']).orderBy('position').execute();
}
