import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Words } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { keptKinds } from '#ground/retention.server.ts';
import { emailsOf } from '#people/emails.server.ts';
import { may, require } from '#people/rights.ts';
import type { Act } from './retention.ts';
import type {} from './tables.ts';

const rows = sql<number>`(select count(*)::int from destruction_row
	where destruction_row.destruction_id = destruction.id)`;

/** What waits on Today: how many rows are due, and the list; null when there is none or the visitor has no say in it. */
export async function waitingDestruction(ctx: Context) {
	if (!may(ctx.visitor, 'people.erase')) return null;
	const list = await ctx.db
		.selectFrom('destruction')
		.select(['id', 'listed_at'])
		.select(rows.as('rows'))
		.where('confirmed_at', 'is', null)
		.executeTakeFirst();
	return list ?? null;
}

/** Lists that were made, newest first, with the number of each act. */
export async function destructions(ctx: Context) {
	require(ctx, 'people.erase');
	return ctx.db
		.selectFrom('destruction')
		.leftJoin('destruction_act as act', 'act.destruction_id', 'destruction.id')
		.select(['id', 'listed_at', 'confirmed_at', 'finished_at', 'act.number', 'act.made_at'])
		.select(rows.as('rows'))
		.orderBy('id', 'desc')
		.limit(120)
		.execute();
}

export interface ListedKind {
	code: string;
	name: Words;
	since: Words;
	how: 'destroyed' | 'anonymous';
	months: number;
	before: Date;
	rows: number;
	destroyed: number;
	left_out: number;
}

/** One list with how many rows of each kind it holds. Throws 404. */
export async function destruction(ctx: Context, id: string) {
	require(ctx, 'people.erase');
	const list = found(
		await ctx.db
			.selectFrom('destruction')
			.leftJoin('destruction_act as act', 'act.destruction_id', 'destruction.id')
			.select(['id', 'listed_at', 'confirmed_at', 'confirmed_by', 'finished_at', 'act.number'])
			.where('id', '=', id)
			.executeTakeFirst()
	);
	const kinds = await ctx.db
		.selectFrom('destruction_kind as kind')
		.innerJoin('destruction_row as row', (join) =>
			join
				.onRef('row.destruction_id', '=', 'kind.destruction_id')
				.onRef('row.code', '=', 'kind.code')
		)
		.select(['kind.code', 'kind.months', 'kind.before'])
		.select(sql<number>`count(*)::int`.as('rows'))
		.select(sql<number>`(count(*) filter (where row.destroyed))::int`.as('destroyed'))
		.select(sql<number>`(count(*) filter (where not row.destroyed))::int`.as('left_out'))
		.where('kind.destruction_id', '=', id)
		.groupBy(['kind.code', 'kind.months', 'kind.before'])
		.orderBy('kind.code')
		.execute();
	const emails = await emailsOf([list.confirmed_by]);
	const { confirmed_by, ...rest } = list;
	return {
		...rest,
		by: emails.get(confirmed_by ?? '') ?? null,
		kinds: kinds.flatMap((row): ListedKind[] => {
			const kind = keptKinds.get(row.code);
			return kind ? [{ ...row, name: kind.name, since: kind.since, how: kind.how }] : [];
		})
	};
}

export interface ListedRow {
	id: string;
	/** Null: destroyed, or no longer due. */
	since: Date | null;
	what: string | null;
	path: string | null;
	destroyed: boolean | null;
}

const pageSize = 50;

/** The rows that a count of a list was counted from, fifty a page: what they are while they are there. Throws 404. */
export async function listedRows(
	ctx: Context,
	{ id, code, after }: { id: string; code: string; after: string | null }
): Promise<{ rows: ListedRow[]; next: string | null }> {
	require(ctx, 'people.erase');
	const kind = found(keptKinds.get(code));
	const { before } = found(
		await ctx.db
			.selectFrom('destruction_kind')
			.select('before')
			.where('destruction_id', '=', id)
			.where('code', '=', code)
			.executeTakeFirst()
	);
	const { rows } = await sql<ListedRow>`
		with page as materialized (
			select row_id, destroyed from destruction_row
			where destruction_id = ${id} and code = ${code} and (${after}::uuid is null or row_id > ${after}::uuid)
			order by row_id limit ${pageSize + 1}
		)
		select page.row_id as id, page.destroyed, due.since, due.what, due.path
		from page left join lateral (
			select due.since, due.what, due.path from (${kind.due(before)}) due where due.id = page.row_id
		) due on true
		order by page.row_id`.execute(ctx.db);
	const shown = rows.slice(0, pageSize);
	return { rows: shown, next: rows.length > pageSize ? shown.at(-1)!.id : null };
}

/** An act of destruction, as it was true on its day. Throws 404. */
export async function act(
	ctx: Context,
	destruction_id: string
): Promise<{ number: number; made_at: Date; act: Act }> {
	require(ctx, 'people.erase');
	const row = found(
		await ctx.db
			.selectFrom('destruction_act')
			.select(['number', 'made_at', 'frozen'])
			.where('destruction_id', '=', destruction_id)
			.executeTakeFirst()
	);
	return { number: row.number, made_at: row.made_at, act: row.frozen as Act };
}
