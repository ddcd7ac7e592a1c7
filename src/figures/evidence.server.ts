import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { may, require } from '#people/rights.ts';
import { planLine, project } from '#funding/queries.server.ts';
import type { CountedRow } from './counters.ts';
import { figureOf, pageOfRows } from './figure.server.ts';

/** One row of the page that opens a figure. Names only for those who may see people. */
export interface Evidence {
	row_id: string;
	at: Date;
	unmatched: boolean;
	territory: string | null;
	event: { slug: string; title: Texts } | null;
	stop: { id: string; starts_at: Date; territory: string } | null;
	attendance: { code: string; category: Texts; how: string } | null;
	proposal: { code: string; text: Texts } | null;
	news: EvidenceNews | null;
	person: { id: string; surname: string; given: string; erased_at: Date | null } | null;
}

/** A publication, and where others published it. */
export interface EvidenceNews {
	slug: string;
	title: Texts;
	mentions: {
		outlet: string;
		url: string;
		on_day: string;
		reach: number | null;
		reach_source: string | null;
	}[];
}

/** A figure with the page of rows it was counted from: for staff and the customer, of any project. */
export async function openFigure(
	ctx: Context,
	asked: { slug: string; line: string; after: string | null }
) {
	require(ctx, 'evidence.see');
	const contract = await project(ctx, asked.slug);
	const line = await planLine(ctx, contract.id, asked.line);
	const figure = await figureOf(ctx, contract, line);
	const { rows, next } = await pageOfRows(ctx, contract, line, asked.after);
	return { project: contract, line, figure, rows: await explained(ctx, rows), next };
}

/** What each id stands for: one statement a table, by primary key, for one page of rows. */
async function explained(ctx: Context, rows: CountedRow[]): Promise<Evidence[]> {
	const of = (
		key: 'event_id' | 'stop_id' | 'attendance_id' | 'proposal_id' | 'news_id' | 'person_id'
	) => rows.flatMap((row) => row[key] ?? []);
	const [events, stops, attendances, proposals, news, people] = await Promise.all([
		eventsOf(ctx, of('event_id')),
		stopsOf(ctx, of('stop_id')),
		attendancesOf(ctx, of('attendance_id')),
		proposalsOf(ctx, of('proposal_id')),
		newsOf(ctx, of('news_id')),
		may(ctx.visitor, 'people.see') ? peopleOf(ctx, of('person_id')) : []
	]);
	const find = <Row extends { id: string }>(list: Row[], id: string | null) =>
		list.find((row) => row.id === id) ?? null;
	return rows.map((row) => ({
		row_id: row.row_id,
		at: row.at,
		unmatched: row.unmatched,
		territory: row.territory,
		event: find(events, row.event_id),
		stop: find(stops, row.stop_id),
		attendance: coded(find(attendances, row.attendance_id)),
		proposal: find(proposals, row.proposal_id),
		news: find(news, row.news_id),
		person: find(people, row.person_id)
	}));
}

/** A short sign to speak of a row by; no code of a ticket, which would open the ticket. */
function coded(row: { id: string; category: Texts; how: string } | null) {
	return row && { code: row.id.slice(-6).toUpperCase(), category: row.category, how: row.how };
}

const eventsOf = (ctx: Context, ids: string[]) =>
	some(ids, () =>
		ctx.db.selectFrom('event').select(['id', 'slug', 'title']).where('id', 'in', ids).execute()
	);

const stopsOf = (ctx: Context, ids: string[]) =>
	some(ids, () =>
		ctx.db
			.selectFrom('stop')
			.select(['id', 'starts_at', 'territory'])
			.where('id', 'in', ids)
			.execute()
	);

const attendancesOf = (ctx: Context, ids: string[]) =>
	some(ids, () =>
		ctx.db
			.selectFrom('attendance')
			.innerJoin('category', 'category.code', 'attendance.category')
			.select(['attendance.id', 'category.name as category', 'how'])
			.where('attendance.id', 'in', ids)
			.execute()
	);

const proposalsOf = (ctx: Context, ids: string[]) =>
	some(ids, () =>
		ctx.db.selectFrom('proposal').select(['id', 'code', 'text']).where('id', 'in', ids).execute()
	);

/** news/ stands above this folder: its tables are read and not imported. */
const newsOf = (ctx: Context, ids: string[]) =>
	some(
		ids,
		async () =>
			(
				await sql<EvidenceNews & { id: string }>`
					select id, slug, shown_title as title, coalesce((
						select json_agg(json_build_object('outlet', outlet, 'url', url, 'on_day', on_day, 'reach', reach,
							'reach_source', reach_source) order by on_day, m.id)
						from news_mention m where m.news_id = news.id and m.removed_at is null), '[]') as mentions
					from news where id = any(${ids}::uuid[])`.execute(ctx.db)
			).rows
	);

const peopleOf = (ctx: Context, ids: string[]) =>
	some(ids, () =>
		ctx.db
			.selectFrom('person')
			.select(['id', 'surname', 'given', 'erased_at'])
			.where('id', 'in', ids)
			.execute()
	);

async function some<Row>(ids: string[], query: () => Promise<Row[]>): Promise<Row[]> {
	return ids.length === 0 ? [] : query();
}
