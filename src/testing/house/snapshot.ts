import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { nameOf, tablesOf } from '#ground/backup/rows.server.ts';

/** Every row of every table as text, what may be done with each, and the jobs: for comparing two databases. */
export async function everyRow(url: string): Promise<Record<string, string[]>> {
	return onDatabase(url, async (ask) => {
		const schemas = (await ask('select slug from commons.centre order by slug')).map(String);
		const found: Record<string, string[]> = {};
		const client = { query: (text: string, values: unknown[]) => raw(url, text, values) };
		const tables = await tablesOf(client as unknown as pg.ClientBase, ['commons', ...schemas]);
		for (const table of tables)
			found[`${table.schema}.${table.name}`] = await ask(
				`select t::text from ${nameOf(table)} t order by t::text collate "C"`
			);
		found.jobs = await ask(
			`select concat_ws(' | ', task.identifier, payload::jsonb, queue_name, run_at, max_attempts, key, priority)
			from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
			left join graphile_worker._private_job_queues queue on queue.id = job.job_queue_id order by 1`
		);
		return found;
	});
}

/** Tables, columns, keys, indexes, functions, and the rights to each: what migrations made. */
export async function everyRight(url: string): Promise<string[]> {
	return onDatabase(url, (ask) =>
		ask(
			`with own as (select oid, nspname from pg_namespace where nspname = 'commons' or nspname in (select slug from commons.centre))
			select format('schema %s %s', nspname, nspacl) from pg_namespace where oid in (select oid from own)
			union all select format('%s %s %s', c.relkind, c.oid::regclass, (select array_agg(a::text order by a::text) from unnest(c.relacl) a))
				from pg_class c where relnamespace in (select oid from own)
			union all select format('column %s.%s %s %s', attrelid::regclass, attname, atttypid::regtype, attnotnull)
				from pg_attribute join pg_class c on c.oid = attrelid
				where relnamespace in (select oid from own) and relkind = 'r' and attnum > 0 and not attisdropped
			union all select format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
				from pg_constraint where connamespace in (select oid from own) and contype <> 'n'
			union all select indexdef from pg_indexes where schemaname in (select nspname from own)
			union all select format('function %s %s %s', p.oid::regprocedure, proacl, md5(prosrc))
				from pg_proc p where pronamespace in (select oid from own)
			union all select format('default %s %s %s', defaclnamespace::regnamespace, defaclobjtype, defaclacl)
				from pg_default_acl where defaclnamespace in (select oid from own)
			order by 1`
		)
	);
}

/** Every file below a folder, its bytes as text. */
export function everyFile(folder: string): Record<string, string> {
	const names = readdirSync(folder, { recursive: true, withFileTypes: true });
	return Object.fromEntries(
		names
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.toSorted()
			.map((place) => [place.slice(folder.length), readFileSync(place, 'base64')])
	);
}

async function onDatabase<Result>(
	url: string,
	work: (ask: (text: string) => Promise<string[]>) => Promise<Result>
): Promise<Result> {
	return work(async (text) => {
		const { rows } = await raw(url, text);
		return rows.map((row) => String(Object.values(row as object)[0]));
	});
}

async function raw(url: string, text: string, values: unknown[] = []) {
	const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' });
	await client.connect();
	try {
		return await client.query(text, values);
	} finally {
		await client.end();
	}
}

/** The first column of what a database answers to a statement. */
export async function asked(url: string, text: string): Promise<string[]> {
	return onDatabase(url, (ask) => ask(text));
}
