import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { momentOf } from '#kazakh/dates.ts';
import type { PlanLine, Project } from '#funding/queries.server.ts';
import type { CountedRow } from './counters.ts';
import { counters } from './counters.ts';
import type {} from '#events/tables.ts';

export interface Figure {
	value: number;
	/** Part of `value` that counts once but could not be compared with the rest. */
	unmatched: number;
	counted_at: Date;
}

type Period = Pick<Project, 'starts_on' | 'ends_on'>;
type Line = Pick<PlanLine, 'id' | 'counter' | 'filters'>;

export const pageLong = 50;

/** Counts a plan line's fact as of now; null when no counter of that name exists. */
export async function figureOf(ctx: Context, period: Period, line: Line): Promise<Figure | null> {
	const rows = rowsBehind(ctx, period, line);
	if (!rows) return null;
	const counted = await sql<{ value: number; unmatched: number }>`
		select count(*)::int as value, count(*) filter (where unmatched)::int as unmatched
		from (${rows}) counted`.execute(ctx.db);
	return { ...counted.rows[0]!, counted_at: ctx.now };
}

/**
 * The rows that the figure of this line was counted from, in the order of time, `pageLong` a page. `after` is
 * the `next` of the page before; null when there is no more. Whoever calls asks for the right.
 */
export async function pageOfRows(
	ctx: Context,
	period: Period,
	line: Line,
	after: string | null
): Promise<{ rows: CountedRow[]; next: string | null }> {
	const rows = rowsBehind(ctx, period, line);
	if (!rows) return { rows: [], next: null };
	const [at, row_id] = splitAfter(after);
	// The place is written with microseconds: a JavaScript date has none, and rows would be shown twice or not at all.
	const page = await sql<CountedRow & { place: string }>`
		select *, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '~' || row_id as place
		from (${rows}) counted
		where ${at}::timestamptz is null or (at, row_id) > (${at}::timestamptz, ${row_id}::text)
		order by at, row_id limit ${pageLong + 1}`.execute(ctx.db);
	const shown = page.rows.slice(0, pageLong);
	const next = page.rows.length > pageLong ? shown.at(-1)!.place : null;
	return { rows: shown.map(({ place: _, ...row }) => row), next };
}

/** The rows of a line's figure as a query, to count, page or export; null when no counter of that name exists. */
export function rowsBehind(ctx: Context, period: Period, line: Line): RawBuilder<unknown> | null {
	const counter = Object.hasOwn(counters, line.counter) ? counters[line.counter] : undefined;
	if (!counter) return null;
	const { zone } = ctx.centre;
	return counter({
		plan_line_id: line.id,
		from: momentOf(period.starts_on, '00:00', zone),
		until: momentOf(dayAfter(period.ends_on), '00:00', zone),
		kind: line.filters.kind ?? null
	});
}

/** The day after a day, both YYYY-MM-DD. */
export function dayAfter(day: string): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

const placeForm = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)~([\w-]{1,64})$/;

/** What is no place of a list starts it again. */
function splitAfter(after: string | null): [string | null, string | null] {
	const parts = placeForm.exec(after ?? '');
	return parts ? [parts[1]!, parts[2]!] : [null, null];
}
