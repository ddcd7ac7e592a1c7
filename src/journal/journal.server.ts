import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { theHouse } from '#ground/house.server.ts';
import { momentOf } from '#kazakh/dates.ts';
import { require } from '#people/rights.ts';
import type {} from '#people/tables.ts';
import type { Asked } from './asked.ts';
import type { Subject } from './subjects.server.ts';
import { subjectsOf } from './subjects.server.ts';

export interface Line {
	id: string;
	at: Date;
	kind: string;
	/** Name or e-mail of the account; null without one. */
	by: string | null;
	subject_id: string | null;
	subject: Subject | null;
	/** The block that it is sealed in. */
	block: number | null;
}

/** One page of what happened, newest first; `before` is the id of the last row of the page before it. */
export async function journalPage(
	ctx: Context,
	asked: Asked,
	{ before = '', size = 50 } = {}
): Promise<{ lines: Line[]; next: string | null }> {
	require(ctx, 'journal.see');
	const rows = await happenings(ctx, asked, before, size + 1);
	const shown = rows.slice(0, size);
	const [names, subjects] = await Promise.all([
		namesOf(shown.flatMap(({ by_account }) => by_account ?? [])),
		subjectsOf(
			ctx,
			shown.flatMap(({ subject }) => subject ?? [])
		)
	]);
	const lines = shown.map(({ by_account, subject, ...row }) => ({
		...row,
		by: by_account && (names.get(by_account) ?? by_account),
		subject_id: subject,
		subject: (subject && subjects.get(subject)) || null
	}));
	return { lines, next: rows.length > size ? shown.at(-1)!.id : null };
}

async function happenings(ctx: Context, asked: Asked, before: string, size: number) {
	const { zone } = ctx.centre;
	let query = ctx.db
		.selectFrom('happening')
		.leftJoin('happening_seal', 'happening_seal.happening_id', 'happening.id')
		.select(['id', 'at', 'kind', 'by_account', 'subject', 'block']);
	if (asked.by === 'nobody') query = query.where('by_account', 'is', null);
	else if (asked.by) query = query.where('by_account', '=', asked.by);
	if (asked.kind) query = query.where('kind', '=', asked.kind);
	if (asked.subject) query = query.where('subject', '=', asked.subject);
	if (asked.from) query = query.where('at', '>=', momentOf(asked.from, '00:00', zone));
	if (asked.to)
		query = query.where(
			'at',
			'<',
			sql<Date>`${momentOf(asked.to, '00:00', zone)}::timestamptz + interval '1 day'`
		);
	if (before)
		query = query.where(
			sql<boolean>`(at, id) < (select at, id from happening where id = ${before})`
		);
	return query.orderBy('at', 'desc').orderBy('id', 'desc').limit(size).execute();
}

/** Names of accounts; they come from commons by a second statement. */
async function namesOf(ids: string[]): Promise<Map<string, string>> {
	const { rows } = await theHouse().commons.query<{ id: string; name: string }>(
		`select id, coalesce(nullif(name, ''), email) as name from account where id = any($1)`,
		[[...new Set(ids)]]
	);
	return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Everybody who has or had a role here, to choose from, by name. */
export async function journalPeople(ctx: Context): Promise<{ id: string; name: string }[]> {
	require(ctx, 'journal.see');
	const rows = await ctx.db.selectFrom('membership').select('account_id').distinct().execute();
	const names = await namesOf(rows.map(({ account_id }) => account_id));
	return [...names]
		.map(([id, name]) => ({ id, name }))
		.toSorted((one, other) => one.name.localeCompare(other.name));
}
