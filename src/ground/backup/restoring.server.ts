import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { Stop } from '#ground/stop.ts';

const mark = (data: string) => join(data, 'restoring');

/**
 * A restore leaves a mark in the data folder until all of it is there. Rows come or go as one; what a restore
 * that was cut off wrote into the folder is known by the mark as its own, and cleared away.
 */
export function beginRestore(data: string): void {
	const files = join(data, 'files');
	if (existsSync(mark(data))) rmSync(files, { recursive: true, force: true });
	else if (existsSync(files) && readdirSync(files).length > 0)
		throw new Stop(`${files} holds files already. Restore into a new folder: set ARNA_DATA.`);
	rmSync(filesBeside(data), { recursive: true, force: true });
	writeFileSync(mark(data), '', { flush: true });
}

/** Where the files are written until all of them are there. */
export function filesBeside(data: string): string {
	return join(data, 'files.part');
}

/** Nothing was loaded: the folder is as it was. */
export function giveUpRestore(data: string): void {
	rmSync(filesBeside(data), { recursive: true, force: true });
	rmSync(mark(data), { force: true });
}

export function endRestore(data: string): void {
	rmSync(mark(data), { force: true });
}

/** At a start: a restore that was cut off is either whole, when its rows were committed, or to be begun again. */
export async function settleRestore(data: string, url: string): Promise<void> {
	if (!existsSync(mark(data))) return;
	if (!(await hasTables(url)))
		throw new Stop(
			`A restore into ${data} was cut off and nothing of it counts. Run "./arna restore FILE" again.`
		);
	endRestore(data);
}

export async function refuseFilled(url: string): Promise<void> {
	if (await hasTables(url))
		throw new Stop(
			'The database is not empty, and a restore never overwrites. Give it an empty one: a new folder with ARNA_DATA, or a new database with DATABASE_URL.'
		);
}

/** Tables of anybody but the system, an extension and the queue, which is made anew with every database. */
async function hasTables(url: string): Promise<boolean> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		const { rowCount } = await client.query(
			`select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where c.relkind in ('r', 'p', 'm') and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_worker')
				and not exists (select 1 from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')
			limit 1`
		);
		return rowCount !== 0;
	} finally {
		await client.end();
	}
}
