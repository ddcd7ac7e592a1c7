import { once } from 'node:events';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import type { CopyStreamQuery } from 'pg-copy-streams';
import { from } from 'pg-copy-streams';
import { syncFolder } from '#ground/files/place.server.ts';
import { Stop } from '#ground/stop.ts';
import type { Entry } from './bundle.server.ts';
import { whole } from './bundle.server.ts';
import type { Counts, Table } from './manifest.ts';
import { columnsOf, keyOf, nameOf } from './rows.server.ts';

/** Takes the entries of a backup, one after the other, into the tables of this transaction and a folder. */
export interface Loader {
	take: (entry: Entry) => Promise<void>;
	/** After the last entry. */
	end: () => Promise<void>;
}

/** `folder` gets the files. A table's rows come in several entries, one after the other: they are one COPY. */
export function newLoader(client: pg.ClientBase, tables: Table[], folder: string): Loader {
	const known = new Map(tables.map((table) => [`tables/${table.schema}/${table.name}`, table]));
	const folders = new Set<string>();
	let running: { name: string; copy: CopyStreamQuery } | null = null;
	const end = async () => {
		if (!running) return;
		const { copy } = running;
		running = null;
		copy.end();
		await finished(copy);
	};
	const rows = async (name: string, source: Entry['source'], into: string) => {
		if (running?.name !== name) {
			await end();
			running = { name, copy: client.query(from(`copy ${into} from stdin`)) };
			// It is met at the next write or at the end.
			running.copy.on('error', () => undefined);
		}
		for await (const part of source)
			if (!running.copy.write(part)) await once(running.copy, 'drain');
	};
	const take = async ({ name, source }: Entry) => {
		const table = known.get(dirname(name));
		if (table) return rows(dirname(name), source, `${nameOf(table)} (${columnsOf(table)})`);
		if (dirname(name) === 'jobs') return rows('jobs', source, 'pg_temp.restored_job');
		await end();
		if (name.startsWith('files/')) await keep(folder, name, await whole(source), folders);
		else await whole(source);
	};
	return {
		take,
		async end() {
			await end();
			for (const made of folders) await syncFolder(made);
		}
	};
}

const fileName = /^files\/([a-z][a-z0-9_]{1,30}\/[0-9a-f]{2}\/[0-9a-f-]{36}(?:\.small)?)$/;

async function keep(folder: string, name: string, bytes: Buffer, folders: Set<string>) {
	const spot = fileName.exec(name)?.[1];
	if (!spot) throw new Error('a name that no backup writes');
	const place = join(folder, spot);
	await mkdir(dirname(place), { recursive: true, mode: 0o750 });
	const file = await open(place, 'wx', 0o640);
	try {
		await file.writeFile(bytes);
		await file.sync();
	} finally {
		await file.close();
	}
	for (const made of [dirname(place), dirname(dirname(place)), folder]) folders.add(made);
}

/** Makes room for the queue's jobs beside the queue. */
export async function readyForJobs(client: pg.ClientBase): Promise<void> {
	await client.query(
		`create temp table restored_job (identifier text, payload json, queue_name text, run_at timestamptz, max_attempts int,
			key text, priority int, flags text[]) on commit drop`
	);
}

/** Hands the jobs to the queue in its own words; each begins anew. */
export async function addJobs(client: pg.ClientBase): Promise<void> {
	await client.query(
		`select graphile_worker.add_job(identifier, payload, queue_name, run_at, max_attempts, key, priority, nullif(flags, '{}'))
		from pg_temp.restored_job`
	);
}

/** Foreign keys are taken away for the loading, so that tables may come in any order, and come back with one look at all rows. */
export async function withoutKeys(
	client: pg.ClientBase,
	schemas: string[],
	load: () => Promise<void>
): Promise<void> {
	await client.query('set local search_path = pg_catalog');
	const { rows } = await client.query<{ place: string; name: string; words: string }>(
		`select conrelid::regclass::text as place, quote_ident(conname) as name, pg_get_constraintdef(oid) as words
		from pg_constraint where contype = 'f' and connamespace = any($1::regnamespace[]::oid[]) order by oid`,
		[schemas]
	);
	for (const { place, name } of rows)
		await client.query(`alter table ${place} drop constraint ${name}`);
	await load();
	for (const { place, name, words } of rows)
		await client.query(`alter table ${place} add constraint ${name} ${words}`);
}

/** What migrations put into the tables themselves gives way to what the backup holds. */
export async function emptyTables(client: pg.ClientBase, tables: Table[]): Promise<void> {
	await client.query(`truncate ${tables.map(nameOf).join(', ')}`);
}

export async function setSequences(
	client: pg.ClientBase,
	sequences: Counts['sequences']
): Promise<void> {
	for (const sequence of sequences)
		await client.query('select setval($1::regclass, $2, $3)', [
			nameOf(sequence),
			sequence.value,
			sequence.called
		]);
}

/** The last look before the commit: each table has as many rows as were written into the backup. */
export async function proveCounts(
	client: pg.ClientBase,
	tables: Table[],
	{ rows }: Counts
): Promise<void> {
	for (const table of tables) {
		const found = await client.query<{ n: string }>(`select count(*) as n from ${nameOf(table)}`);
		const [is, should] = [Number(found.rows[0]!.n), rows[keyOf(table)]];
		if (is !== should)
			throw new Stop(
				`${keyOf(table)} has ${is} rows after loading, and the backup says ${should}. Nothing was changed.`
			);
	}
}
