import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';

/** What is counted: the events hung on one plan line, within its project's period. */
export interface Scope {
	plan_line_id: string;
	/** First moment of the period, and the first moment after it. */
	from: Date;
	until: Date;
	/** Kind of event, or null for any. */
	kind: string | null;
}

/**
 * One row behind a figure. `at` and `row_id` order the list; the ids lead to what the row was counted from.
 * `unmatched` marks what counts once but could not be compared with the rest.
 */
export interface CountedRow {
	row_id: string;
	at: Date;
	event_id: string | null;
	stop_id: string | null;
	person_id: string | null;
	attendance_id: string | null;
	proposal_id: string | null;
	news_id: string | null;
	territory: string | null;
	unmatched: boolean;
}

const none = sql`null::uuid`;

/** Stops of the line's events that begin within the period and were not cancelled. */
const stops = ({ plan_line_id, from, until, kind }: Scope) => sql`
	select stop.id, stop.event_id, stop.territory, stop.starts_at, stop.closed_at
	from stop
	-- The line's events first, and a look at each one's kind: joined, all events there are would be read.
	where stop.event_id = any (array(select event_id from event_plan_line where plan_line_id = ${plan_line_id}))
		and stop.starts_at >= ${from} and stop.starts_at < ${until}
		and stop.cancelled_at is null
		and (${kind}::text is null or (select event.kind from event where event.id = stop.event_id) = ${kind})`;

/** A stop took place when it was closed and somebody came. */
const held = (scope: Scope) => sql`
	select s.* from (${stops(scope)}) s
	where s.closed_at is not null
		and exists (select from attendance a where a.stop_id = s.id and a.undone_at is null)`;

const came = (scope: Scope) => sql`
	select a.id, a.person_id, a.at, a.how, a.stop_id, s.event_id, s.territory
	from (${stops(scope)}) s
	join attendance a on a.stop_id = s.id and a.undone_at is null`;

/**
 * The counters by name. Each is one definition of rows; the figure is how many there are and the list is
 * those rows page by page, so that the two cannot part.
 */
export const counters: Record<string, (scope: Scope) => RawBuilder<unknown>> = {
	stops_held: (scope) => sql`
		select id::text as row_id, starts_at as at, event_id, id as stop_id, ${none} as person_id,
			${none} as attendance_id, ${none} as proposal_id, ${none} as news_id, territory, false as unmatched
		from (${held(scope)}) h`,

	events_held: (scope) => sql`
		select event_id::text as row_id, min(starts_at) as at, event_id, ${none} as stop_id, ${none} as person_id,
			${none} as attendance_id, ${none} as proposal_id, ${none} as news_id, null::text as territory, false as unmatched
		from (${held(scope)}) h group by event_id`,

	districts_covered: (scope) => sql`
		select territory as row_id, min(starts_at) as at, ${none} as event_id, ${none} as stop_id,
			${none} as person_id, ${none} as attendance_id, ${none} as proposal_id, ${none} as news_id, territory, false as unmatched
		from (${held(scope)}) h group by territory`,

	// The first time somebody came stands for the person. Who is known from a paper sheet alone and left no
	// contact cannot be told from others of the same name, so is counted, and marked. Whose contact was destroyed when
	// its time was over had been told apart by it.
	people_reached: (scope) => sql`
		select person_id::text as row_id, at, event_id, stop_id, person_id, attendance_id, ${none} as proposal_id,
			${none} as news_id, territory, on_paper_only and not exists (select from contact where contact.person_id = p.person_id)
				and not exists (select from person where person.id = p.person_id and contact_forgotten_at is not null) as unmatched
		from (
			select distinct on (c.person_id) c.person_id, c.at, c.event_id, c.stop_id, c.id as attendance_id, c.territory,
				bool_and(c.how = 'sheet') over (partition by c.person_id) as on_paper_only
			from (${came(scope)}) c
			order by c.person_id, c.at, c.id
		) p`,

	attendances: (scope) => sql`
		select id::text as row_id, at, event_id, stop_id, person_id, id as attendance_id, ${none} as proposal_id,
			${none} as news_id, territory, false as unmatched
		from (${came(scope)}) c`,

	proposals_passed_on: (scope) => sql`
		select proposal.id::text as row_id, proposal.sent_at as at, s.event_id, s.id as stop_id, ${none} as person_id,
			${none} as attendance_id, proposal.id as proposal_id, ${none} as news_id, s.territory, false as unmatched
		from (${stops(scope)}) s
		join proposal on proposal.stop_id = s.id and proposal.sent_at is not null`,

	// What is published about an event of the line. news/ stands above this folder, so its table is read and not imported.
	publications: ({ plan_line_id, from, until, kind }) => sql`
		select news.id::text as row_id, news.published_at as at, news.event_id, ${none} as stop_id, ${none} as person_id,
			${none} as attendance_id, ${none} as proposal_id, news.id as news_id, null::text as territory, false as unmatched
		from news join event on event.id = news.event_id
		where news.event_id = any (array(select event_id from event_plan_line where plan_line_id = ${plan_line_id}))
			and news.published_at >= ${from} and news.published_at < ${until} and news.withdrawn_at is null
			and (${kind}::text is null or event.kind = ${kind})`
};
