import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';

/** What is held of a person under one heading, in the reader's language, as the person reads it. */
export interface Shown {
	title: string;
	rows: { name: string; value: string; href?: string }[];
}

/** Two rows of one person: what points at `from` comes to point at `into`. */
export interface Merge {
	id: string;
	from: string;
	into: string;
	merged_at: Date;
}

/** Whom to forget: one person's rows, those merged into it among them, and every way they were reached. */
export interface Forgotten {
	ids: string[];
	folded_names: string[];
	/** Name as written and contacts, to be struck out of texts that have to stay. */
	words: string[];
	contacts: string[];
	/** Those of `contacts` that nobody else of the household shares. */
	own_contacts: string[];
}

export interface Withdrawn {
	person_id: string;
	code: string;
	/** What the consent was given for. */
	subject: string | null;
}

/** What one capability holds of a person. Everything but reading runs in the command's transaction. */
export interface Holding {
	/** Its tables that name a person: a test finds the table that nobody lists. */
	tables: string[];
	show(ctx: Context, person_id: string): Promise<Shown[]>;
	/** The rows for the person's own file, by table. */
	export(ctx: Context, person_id: string): Promise<Record<string, unknown[]>>;
	/** Moves the rows and remembers each with `remember()`. Run again it moves what came in between. */
	merge(tx: Context, merge: Merge): Promise<void>;
	takeApart(tx: Context, merge: Merge): Promise<void>;
	erase(tx: Context, person: Forgotten): Promise<void>;
	/** What follows from a consent taken back; answers what staff must still see to. */
	withdrawn?(tx: Context, consent: Withdrawn): Promise<'photo' | null>;
}

/** The open registry, by capability: each adds its own when its file is imported (`#holdings.ts`). */
export const holdings = new Map<string, Holding>();

export function holds(capability: string, holding: Holding): void {
	if (holdings.has(capability)) throw new Error(`two holdings are called ${capability}`);
	holdings.set(capability, holding);
}

/** Writes down rows that a merge moved or changed; what is said of one row at two times is joined. */
export async function remember(
	tx: Context,
	{ id }: Merge,
	table: string,
	keys: string[],
	was: Record<string, unknown> = { moved: true }
): Promise<void> {
	if (keys.length === 0) return;
	await sql`insert into person_merge_row (merge_id, table_name, row_key, was)
		select ${id}, ${table}, key, ${JSON.stringify(was)}::jsonb from unnest(${keys}::text[]) key
		on conflict (merge_id, table_name, row_key) do update set was = person_merge_row.was || excluded.was`.execute(
		tx.db
	);
}

/** The rows of one table that a merge moved or changed. */
export async function remembered(
	tx: Context,
	{ id }: Merge,
	table: string
): Promise<{ key: string; was: Record<string, unknown> }[]> {
	const rows = await tx.db
		.selectFrom('person_merge_row')
		.select(['row_key', 'was'])
		.where('merge_id', '=', id)
		.where('table_name', '=', table)
		.orderBy('row_key')
		.execute();
	return rows.map(({ row_key, was }) => ({ key: row_key, was: was as Record<string, unknown> }));
}
