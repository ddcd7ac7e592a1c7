import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { theHouse } from '#ground/house.server.ts';
import type { Texts } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { may, require } from '#people/rights.ts';
import type { ExportFilter, ExportFormat, ExportKind } from './export.ts';
import { exportState } from './export.ts';
import { subjectOf } from './subject.server.ts';
import type {} from '#figures/tables.ts';
import type {} from './tables.ts';

const pageSize = 30;

/** One line of the page that says what was taken out, also of what was taken at once at an event's record. */
export interface TakenExport {
	id: string;
	kind: ExportKind;
	filter: ExportFilter;
	format: string;
	by_account: string;
	email: string;
	reason: string | null;
	asked_at: Date;
	total: number | null;
	done: number;
	made_at: Date | null;
	cancelled_at: Date | null;
	failed_at: Date | null;
	failure: string | null;
	removed_at: Date | null;
	/** False: a paper that was handed out at once; there is no file to fetch. */
	kept: boolean;
	event: Texts | null;
}

/**
 * What was taken out of the system, newest first, thirty a page: one's own, and everybody's for those who may read
 * the journal. `before` is the last id of the page before.
 */
export async function exportsPage(ctx: Context, { before = null as string | null } = {}) {
	require(ctx, 'evidence.see');
	const all = may(ctx.visitor, 'journal.see');
	const of = sql`${all ? sql`true` : sql`by_account = ${ctx.visitor.account_id}`}
		and ${before ? sql`id < ${before}` : sql`true`}`;
	const { rows } = await sql<TakenExport>`
		select taken.*, event.title as event from (
			(select id, kind, filter, format, by_account, reason, asked_at, total, done, made_at, cancelled_at, failed_at,
				failure, removed_at, true as kept
			from export where ${of} order by id desc limit ${pageSize + 1})
			union all
			(select id, 'participants', jsonb_build_object('event_id', event_id, 'names', with_names), '', by_account, reason,
				at, rows, rows, at, null, null, null, null, false
			from participant_export where ${of} order by id desc limit ${pageSize + 1})
		) taken
		left join event on event.id = (taken.filter ->> 'event_id')::uuid
		order by taken.id desc limit ${pageSize + 1}`.execute(ctx.db);
	const shown = await withEmails(rows.slice(0, pageSize));
	return { exports: shown, next: rows.length > pageSize ? shown.at(-1)!.id : null };
}

/** One export with what it is about: for whoever asked for it, and for those who may read the journal. */
export async function exportOf(ctx: Context, id: string) {
	require(ctx, 'evidence.see');
	const row = found(
		await ctx.db.selectFrom('export').selectAll().where('id', '=', id).executeTakeFirst()
	);
	const own = row.by_account === ctx.visitor.account_id;
	const mayRead = own || may(ctx.visitor, 'journal.see');
	found(mayRead ? row : null);
	const filter = row.filter as ExportFilter;
	return {
		...row,
		kind: row.kind as ExportKind,
		format: row.format as ExportFormat,
		filter,
		own,
		state: exportState(row, ctx.now),
		about: await subjectOf(ctx, filter).catch(() => [])
	};
}

/** The addresses come from commons by a second statement. */
async function withEmails<Row extends { by_account: string }>(rows: Row[]): Promise<Row[]> {
	const { rows: known } = await theHouse().commons.query<{ id: string; email: string }>(
		'select id, email from account where id = any($1)',
		[[...new Set(rows.map(({ by_account }) => by_account))]]
	);
	const emails = new Map(known.map(({ id, email }) => [id, email]));
	return rows.map((row) => ({ ...row, email: emails.get(row.by_account) ?? '' }));
}
