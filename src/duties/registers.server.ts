import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import { emailsOf } from '#people/emails.server.ts';
import { require } from '#people/rights.ts';
import type { FieldsOf, Register } from './registers.ts';
import type {} from './tables.ts';

/** An entry as it reads now, after its corrections. */
export interface Entry {
	/** Of the first row: the entry's own for good. */
	id: string;
	on_day: string;
	fields: FieldsOf[Register];
	written_at: Date;
	/** E-mail of whoever wrote it; null: a helper by a link, or an account that is gone. */
	by: string | null;
	by_link: boolean;
	corrections: number;
}

/** Days as '2026-07-29', both within; empty: from the beginning, until now. */
export interface Asked {
	from: string;
	until: string;
	/** The last entry of the page before. */
	after: string | null;
}

const pageSize = 50;
/** More than a sheet that people read; the period makes it smaller. */
const paperSize = 20_000;

/** A page of a register, the newest entry first. */
export async function entries(
	ctx: Context,
	register: Register,
	asked: Asked
): Promise<{ rows: Entry[]; next: string | null }> {
	require(ctx, 'registers.see');
	const rows = await read(ctx, register, asked, pageSize + 1);
	const shown = rows.slice(0, pageSize);
	return { rows: shown, next: rows.length > pageSize ? shown.at(-1)!.id : null };
}

/** The whole register in the period, to print or to open in Excel. */
export async function wholeRegister(ctx: Context, register: Register, asked: Asked) {
	require(ctx, 'registers.see');
	return read(ctx, register, { ...asked, after: null }, paperSize);
}

/** One entry with every row of its history, the newest first. Throws 404. */
export async function entry(ctx: Context, register: Register, id: string) {
	require(ctx, 'registers.see');
	const rows = await ctx.db
		.selectFrom('register_entry')
		.select(['id', 'on_day', 'fields', 'reason', 'written_at', 'by_account', 'by_link'])
		.where('register', '=', register)
		.where('first_id', '=', id)
		.orderBy('id', 'desc')
		.limit(200)
		.execute();
	found(rows[0]);
	const emails = await emailsOf(rows.map(({ by_account }) => by_account));
	return rows.map(({ by_account, by_link, fields, ...row }) => ({
		...row,
		fields: fields as FieldsOf[Register],
		by: emails.get(by_account ?? '') ?? null,
		by_link: by_link !== null
	}));
}

type Read = Omit<Entry, 'by' | 'by_link'> & { by_account: string | null; by_link: string | null };

async function read(
	ctx: Context,
	register: Register,
	{ from, until, after }: Asked,
	size: number
): Promise<Entry[]> {
	const { rows } = await sql<Read>`
		select first.id, newest.on_day, newest.fields, first.written_at, first.by_account, first.by_link, newest.corrections
		from register_entry first
		join lateral (
			select on_day, fields, (count(*) over ())::int - 1 as corrections
			from register_entry where first_id = first.id order by id desc limit 1
		) newest on true
		where first.register = ${register} and first.first_id = first.id
			and (${after}::uuid is null or first.id < ${after}::uuid)
			and (${from} = '' or newest.on_day >= nullif(${from}, '')::date)
			and (${until} = '' or newest.on_day <= nullif(${until}, '')::date)
		order by first.id desc limit ${size}`.execute(ctx.db);
	const emails = await emailsOf(rows.map(({ by_account }) => by_account));
	return rows.map(({ by_account, by_link, ...row }) => ({
		...row,
		by: emails.get(by_account ?? '') ?? null,
		by_link: by_link !== null
	}));
}
