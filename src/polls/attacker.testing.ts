// Somebody with the whole database who wants to know who answered what. What they know: when whose mark appeared.
import type pg from 'pg';

/** A row of any table as it stands there, or a version of a row that is dead but still on its page. */
interface Fact {
	table: string;
	ctid: string;
	xmin: string;
	row: Record<string, unknown>;
}

/** Everything that can be read at one moment: all rows of all tables with the transaction that wrote each. */
export async function look(client: pg.PoolClient, schema: string): Promise<Fact[]> {
	const { rows: tables } = await client.query<{ name: string }>(
		`select quote_ident(table_name) as name from information_schema.tables
		where table_schema = $1 and table_type = 'BASE TABLE'`,
		[schema]
	);
	const one = ({ name }: { name: string }) =>
		`select '${name}' as table, ctid::text, xmin::text, to_jsonb(t) as row from ${schema}.${name} t`;
	const { rows } = await client.query<Fact>(tables.map(one).join(' union all '));
	return rows;
}

/** Every version of a table's rows that its pages still hold, oldest transaction first; values as their bytes in hex. */
export async function pages(client: pg.PoolClient, schema: string, table: string): Promise<Fact[]> {
	await client.query('create extension if not exists pageinspect schema public');
	const whole = `${schema}.${table}`;
	const { rows: columns } = await client.query<{ name: string }>(
		`select attname as name from pg_attribute where attrelid = '${whole}'::regclass and attnum > 0 order by attnum`
	);
	const { rows } = await client.query<{ ctid: string; xmin: string; values: string[] }>(
		`select t_ctid::text as ctid, t_xmin::text as xmin,
			array(select encode(value, 'hex') from unnest(t_attrs) value) as values
		from generate_series(0, pg_relation_size('${whole}') / current_setting('block_size')::int - 1) block,
			public.heap_page_item_attrs(public.get_raw_page('${whole}', block::int), '${whole}'::regclass)
		where t_attrs is not null order by t_xmin::text::bigint`
	);
	return rows.map(({ ctid, xmin, values }) => ({
		table,
		ctid,
		xmin,
		row: Object.fromEntries(columns.map(({ name }, index) => [name, values[index]]))
	}));
}

/** What the write-ahead log holds of all changes since a moment, as one text of bytes in hex. */
export async function writeAheadLog(client: pg.PoolClient, since: string): Promise<string> {
	await client.query('create extension if not exists pg_walinspect schema public');
	const { rows } = await client.query<{ bytes: string }>(
		`select coalesce(string_agg(encode(block_data, 'hex'), ''), '') as bytes
		from public.pg_get_wal_block_info($1, pg_current_wal_flush_lsn())`,
		[since]
	);
	return rows[0]!.bytes;
}

export async function logPosition(client: pg.PoolClient): Promise<string> {
	const { rows } = await client.query<{ at: string }>(
		'select pg_current_wal_insert_lsn()::text as at'
	);
	return rows[0]!.at;
}

/** What was written, changed or gone between two looks. */
export function difference(before: Fact[], after: Fact[]): Fact[] {
	const key = ({ table, ctid, xmin, row }: Fact) => JSON.stringify([table, ctid, xmin, row]);
	const known = new Set(before.map(key));
	const still = new Set(after.map(key));
	return [
		...after.filter((fact) => !known.has(key(fact))),
		...before.filter((fact) => !still.has(key(fact)))
	];
}

/** The options that these facts name, as words or as bytes. */
export function namedIn(facts: Fact[], options: string[]): string[] {
	const said = JSON.stringify(facts);
	return options.filter((one) => said.includes(one) || said.includes(one.replaceAll('-', '')));
}

/**
 * The transaction that wrote somebody's mark, and all that the same one wrote: in what stands there and in what is
 * dead. Answers the option when the facts name just one.
 */
export function byTransaction(
	mark: Fact | undefined,
	facts: Fact[],
	options: string[]
): string | null {
	const together = facts.filter((fact) => fact.xmin === mark?.xmin);
	const named = namedIn(together, options);
	return named.length === 1 ? named[0]! : null;
}

/** Whether counts that can be read grew by one vote between two looks: whose vote it was is known. */
export function byGrowth(before: Fact[], after: Fact[], options: string[]): string | null {
	const named = namedIn(
		difference(before, after).filter(({ row }) => Object.values(row).some(Number.isInteger)),
		options
	);
	return named.length === 1 ? named[0]! : null;
}
