import pg from 'pg';
import { runMigrations } from 'graphile-worker';
import { alone } from '#ground/alone.server.ts';
import type { Words } from '#ground/language.ts';
import { newPool } from '#ground/database.server.ts';
import { Stop } from '#ground/stop.ts';
import type { Migration } from './migrations.server.ts';
import { levelToLeave, migrations } from './migrations.server.ts';

export interface NewCentre {
	slug: string;
	public_url: string;
	name: Words;
	short_name: Words;
	zone?: string;
}

/**
 * Brings commons, the queue and every centre to this version. Safe to run twice and by two nodes at once.
 * `before` is called with the number of the last migration when there is something to do and data to lose.
 */
export async function migrate(
	url: string,
	before: (from: string) => Promise<void> = async () => undefined
): Promise<void> {
	await alone(url, 'migrate', async () => {
		const pool = newPool(url, { path: ['public'], max: 2 });
		try {
			const from = await levelToLeave(pool);
			if (from) await before(from);
			await migrateCommons(pool);
			const centres = await pool.query<{ slug: string; role: string }>(
				'select slug, role from commons.centre order by slug'
			);
			for (const { slug, role } of centres.rows) await migrateCentre(url, slug, role);
		} catch (error) {
			throw isForbidden(error) ? cannotMake : error;
		} finally {
			await pool.end();
		}
	});
}

/** Makes a centre: its role, schema and tables. Its role's name carries the slug. */
export async function addCentre(url: string, centre: NewCentre): Promise<void> {
	// Another node that starts now migrates this centre too: it must find it whole or not at all.
	await alone(url, 'migrate', async () => {
		const pool = newPool(url, { path: ['commons'], max: 1 });
		try {
			const role = await makeRole(pool, `arna_${centre.slug}`);
			await addSchema(pool, centre, role);
			await migrateCentre(url, centre.slug, role);
		} finally {
			await pool.end();
		}
	});
}

/** Whether a centre's tables belong to the connection's own user, because that one may not create roles. */
export async function withoutWall(pool: pg.Pool): Promise<boolean> {
	const { rowCount } = await pool.query('select 1 from commons.centre where role = session_user');
	return rowCount !== 0;
}

/** Both or neither: the list of centres names no schema that is not there. */
async function addSchema(pool: pg.Pool, centre: NewCentre, role: string): Promise<void> {
	const client = await pool.connect();
	try {
		await client.query('begin');
		const { rowCount } = await client.query('select 1 from centre where role = $1', [role]);
		if (rowCount !== 0)
			throw new Stop(
				'The user of DATABASE_URL may not create roles, so it serves one centre. Grant it CREATEROLE for a second one.'
			);
		await client.query(
			`insert into centre (slug, role, public_url, name, short_name, zone) values ($1, $2, $3, $4, $5, $6)`,
			[
				centre.slug,
				role,
				centre.public_url,
				centre.name,
				centre.short_name,
				centre.zone ?? 'Asia/Qyzylorda'
			]
		);
		await client.query(`create schema ${pg.escapeIdentifier(centre.slug)}`);
		await client.query('commit');
	} finally {
		client.release(true);
	}
}

async function migrateCommons(pool: pg.Pool): Promise<void> {
	await runMigrations({ pgPool: pool });
	await pool.query('create schema if not exists commons');
	const client = await pool.connect();
	try {
		await client.query('set search_path = commons, public');
		await apply(client, 'commons_migration', migrations('commons'));
	} finally {
		client.release(true);
	}
}

async function migrateCentre(url: string, slug: string, role: string): Promise<void> {
	const client = new pg.Client({
		connectionString: url,
		options: `-c search_path=${slug},commons`
	});
	await client.connect();
	try {
		const place = await client.query<{ schema: string }>('select current_schema() as schema');
		// With a mistyped path the tables would land in commons.
		if (place.rows[0]?.schema !== slug)
			throw new Stop(`Schema ${slug} of a centre is missing in the database.`);
		await client.query("select set_config('arna.role', $1, false)", [role]);
		await grantSchema(client, slug, role);
		await grantCommons(client, role);
		await apply(client, 'migration', migrations('schema'));
	} finally {
		await client.end();
	}
}

/** Before the tables: what the role may do with each that will be made. */
export async function grantSchema(
	client: pg.ClientBase,
	slug: string,
	role: string
): Promise<void> {
	const [schema, to] = [pg.escapeIdentifier(slug), pg.escapeIdentifier(role)];
	await client.query(`grant usage on schema ${schema}, commons to ${to}`);
	await client.query(
		`alter default privileges in schema ${schema} grant select, insert, update, delete on tables to ${to}`
	);
	await client.query(
		`alter default privileges in schema ${schema} grant execute on functions to ${to}`
	);
}

/** What the role may use of commons. */
async function grantCommons(client: pg.ClientBase, role: string): Promise<void> {
	const to = pg.escapeIdentifier(role);
	await client.query(
		`grant execute on function commons.enqueue(text, json, timestamptz, text) to ${to}`
	);
	await client.query(`grant select on commons.centre, commons.territory to ${to}`);
}

/** Each file once, in the order of names, each in its own transaction; its number goes in first, so a second migrator waits and steps back. */
async function apply(client: pg.ClientBase, table: string, files: Migration[]): Promise<void> {
	await client.query(`create table if not exists ${table} ${columns}`);
	const done = await client.query<{ name: string; hash: string }>(
		`select name, hash from ${table}`
	);
	const hashes = new Map(done.rows.map(({ name, hash }) => [name, hash]));
	refuseNewer([...hashes.keys()], files);
	for (const { name, sql, hash } of files) {
		if (hashes.has(name) && hashes.get(name) !== hash) {
			throw new Stop(
				`Migration ${name} was changed after it had run. Restore the file and write the change as a new one.`
			);
		}
		if (hashes.has(name)) continue;
		await client.query('begin');
		const first = await client.query(
			`insert into ${table} (name, hash) values ($1, $2) on conflict do nothing`,
			[name, hash]
		);
		if (first.rowCount === 1) await client.query(sql);
		await client.query('commit');
	}
}

const columns =
	'(name text primary key, hash text not null, applied_at timestamptz not null default now())';

/** The same for some of the files only, in the caller's one transaction: the tables as they stood at another time. */
export async function makeTables(
	client: pg.ClientBase,
	kind: 'schema' | 'commons',
	names: string[]
): Promise<void> {
	await client.query(
		`create table ${kind === 'commons' ? 'commons_migration' : 'migration'} ${columns}`
	);
	for (const { name, sql } of migrations(kind)) if (names.includes(name)) await client.query(sql);
}

function refuseNewer(done: string[], files: Migration[]): void {
	const unknown = done.find((name) => !files.some((file) => file.name === name));
	if (!unknown) return;
	throw new Stop(
		`The database was written by a newer Arna (migration ${unknown}). Update this one: an older one would spoil it.`
	);
}

/**
 * Roles belong to the whole server: another database of it may have made this one already. Where the
 * connection's user may not make or take it, that user itself is the centre's role.
 */
export async function makeRole(pool: pg.Pool, role: string): Promise<string> {
	const name = pg.escapeIdentifier(role);
	try {
		await pool.query(
			`do $$ begin create role ${name} nologin; exception when duplicate_object then null; end $$`
		);
		await pool.query(`grant ${name} to current_user`);
		return role;
	} catch (error) {
		if (!isForbidden(error)) throw error;
		const { rows } = await pool.query<{ own: string }>('select session_user as own');
		return rows[0]!.own;
	}
}

function isForbidden(error: unknown): boolean {
	return (error as { code?: string }).code === '42501';
}

const cannotMake = new Stop(
	'The user of DATABASE_URL may not create schemas or tables. Make it the owner of its database.'
);
