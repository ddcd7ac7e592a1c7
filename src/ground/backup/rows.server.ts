import pg from 'pg';
import { to } from 'pg-copy-streams';
import type { Bundle } from './bundle.server.ts';
import type { Counts, Manifest, Ran, Table } from './manifest.ts';

// Rows go in parts, since a tar wants to know the size of what comes; a part is also what memory holds at most.
const part = 4 * 1024 * 1024;

/** How values are spelled must not depend on the server they come from or go to. */
export const spelling = `set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
	set local extra_float_digits = 1; set local bytea_output = 'hex'; set local client_encoding = 'UTF8'`;

/** What the snapshot of this transaction holds. */
export async function readManifest(client: pg.ClientBase): Promise<Omit<Manifest, 'settings'>> {
	const { rows: slugs } = await client.query<{ slug: string }>(
		'select slug from commons.centre order by slug'
	);
	const centres = [];
	for (const { slug } of slugs)
		centres.push({ slug, migrations: await ran(client, slug, 'migration') });
	const { rows } = await client.query<{ postgres: string; made_at: Date }>(
		"select current_setting('server_version') as postgres, now() as made_at"
	);
	return {
		made_at: rows[0]!.made_at.toISOString(),
		postgres: rows[0]!.postgres,
		commons: await ran(client, 'commons', 'commons_migration'),
		centres,
		tables: await tablesOf(client, ['commons', ...slugs.map(({ slug }) => slug)])
	};
}

async function ran(client: pg.ClientBase, schema: string, table: string): Promise<Ran[]> {
	const { rows } = await client.query<Ran>(
		`select name, hash from ${nameOf({ schema, name: table })} order by name`
	);
	return rows;
}

/** Every table of these schemas with the columns that hold something of their own. */
export async function tablesOf(client: pg.ClientBase, schemas: string[]): Promise<Table[]> {
	const { rows } = await client.query<Table>(
		`select n.nspname as schema, c.relname as name, array(
				select a.attname::text from pg_attribute a
				where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum
			) as columns
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relkind = 'r' and n.nspname = any($1) order by n.nspname, c.relname`,
		[schemas]
	);
	return rows;
}

/** Copies every row of the manifest's tables, the queue's jobs and the counters of sequences; tells how many. */
export async function dumpRows(
	client: pg.ClientBase,
	manifest: Pick<Manifest, 'tables'>,
	bundle: Bundle
): Promise<Pick<Counts, 'rows' | 'jobs' | 'sequences'>> {
	const rows: Counts['rows'] = {};
	for (const table of manifest.tables)
		rows[keyOf(table)] = await copyOut(
			client,
			bundle,
			`tables/${table.schema}/${table.name}`,
			`${nameOf(table)} (${columnsOf(table)})`
		);
	const jobs = await copyOut(client, bundle, 'jobs', `(${jobsThatWait})`);
	return { rows, jobs, sequences: await sequencesOf(client, manifest.tables) };
}

/**
 * Of the queue only the jobs that are still to be done are kept, in words that its own `add_job` takes: its tables are
 * its own affair and change with its version. One that a worker held begins anew; one that failed for good stays behind.
 */
const jobsThatWait = `select task.identifier, job.payload, queue.queue_name, job.run_at, job.max_attempts, job.key,
		job.priority, array(select jsonb_object_keys(job.flags)) as flags
	from graphile_worker._private_jobs job
	join graphile_worker._private_tasks task on task.id = job.task_id
	left join graphile_worker._private_job_queues queue on queue.id = job.job_queue_id
	where job.attempts < job.max_attempts order by job.id`;

async function copyOut(
	client: pg.ClientBase,
	bundle: Bundle,
	name: string,
	what: string
): Promise<number> {
	const copy = client.query(to(`copy ${what} to stdout`));
	let [held, length, number] = [[] as Buffer[], 0, 0];
	const flush = async () => {
		if (length > 0)
			await bundle.add(`${name}/${String(number++).padStart(6, '0')}`, Buffer.concat(held));
		[held, length] = [[], 0];
	};
	for await (const chunk of copy as AsyncIterable<Buffer>) {
		held.push(chunk);
		length += chunk.length;
		if (length >= part) await flush();
	}
	await flush();
	// How many there were is told after the last row, and now and then in a piece of its own: the next statement waits for it.
	await client.query('select');
	return copy.rowCount;
}

async function sequencesOf(client: pg.ClientBase, tables: Table[]): Promise<Counts['sequences']> {
	const { rows } = await client.query<{ schema: string; name: string }>(
		`select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relkind = 'S' and n.nspname = any($1) order by 1, 2`,
		[[...new Set(tables.map(({ schema }) => schema))]]
	);
	const found = [];
	for (const sequence of rows) {
		const at = await client.query<{ value: string; called: boolean }>(
			`select last_value::text as value, is_called as called from ${nameOf(sequence)}`
		);
		found.push({ ...sequence, ...at.rows[0]! });
	}
	return found;
}

export function nameOf({ schema, name }: { schema: string; name: string }): string {
	return `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;
}

export function columnsOf({ columns }: Table): string {
	return columns.map((column) => pg.escapeIdentifier(column)).join(', ');
}

export function keyOf({ schema, name }: { schema: string; name: string }): string {
	return `${schema}.${name}`;
}
