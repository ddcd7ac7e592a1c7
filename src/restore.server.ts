import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { alone } from '#ground/alone.server.ts';
import { readBundle } from '#ground/backup/bundle.server.ts';
import type { Stretched } from '#ground/backup/key.server.ts';
import {
	addJobs,
	emptyTables,
	newLoader,
	proveCounts,
	readyForJobs,
	setSequences,
	withoutKeys
} from '#ground/backup/load.server.ts';
import type { Manifest, Ran } from '#ground/backup/manifest.ts';
import type { Proved } from '#ground/backup/prove.server.ts';
import {
	beginRestore,
	endRestore,
	filesBeside,
	giveUpRestore,
	refuseFilled
} from '#ground/backup/restoring.server.ts';
import { spelling } from '#ground/backup/rows.server.ts';
import { newPool } from '#ground/database.server.ts';
import { Stop } from '#ground/stop.ts';
import { grantSchema, makeRole, makeTables, migrate } from './migrate.ts';
import { migrations } from './migrations.server.ts';

/**
 * Fills an empty database and data folder from a proved backup. The rows come in one transaction into tables
 * made by the very migrations that had run where it was written; then this Arna's own follow.
 */
export async function restore(
	{ url, data }: { url: string; data: string },
	file: string,
	key: Stretched,
	proved: Proved
): Promise<void> {
	refuseUnknown(proved.manifest);
	await alone(url, 'restore', async () => {
		await refuseFilled(url);
		refuseOtherSecret(data, proved.secret);
		beginRestore(data);
		let committing = false;
		try {
			await loadAll(url, data, { file, key, proved }, () => (committing = true));
		} catch (error) {
			// Once the commit was sent nobody knows whether it came to pass: the next start looks.
			if (!committing) giveUpRestore(data);
			throw error;
		}
		endRestore(data);
	});
	await migrate(url);
}

async function loadAll(
	url: string,
	data: string,
	{ file, key, proved }: { file: string; key: Stretched; proved: Proved },
	committing: () => void
): Promise<void> {
	const { manifest, counts, secret } = proved;
	const pool = newPool(url, { path: ['public'], max: 2 });
	try {
		await runMigrations({ pgPool: pool });
		const roles = await rolesFor(pool, manifest);
		const client = await pool.connect();
		try {
			await client.query('begin');
			await client.query(spelling);
			await makeSchemas(client, manifest, roles);
			await readyForJobs(client);
			const beside = filesBeside(data);
			await mkdir(beside, { mode: 0o750 });
			const schemas = ['commons', ...manifest.centres.map(({ slug }) => slug)];
			await withoutKeys(client, schemas, async () => {
				await emptyTables(client, manifest.tables);
				const loader = newLoader(client, manifest.tables, beside);
				await readBundle(file, key, loader.take);
				await loader.end();
			});
			await setSequences(client, counts.sequences);
			await addJobs(client);
			await proveCounts(client, manifest.tables, counts);
			for (const [slug, role] of roles)
				await client.query('update commons.centre set role = $2 where slug = $1 and role <> $2', [
					slug,
					role
				]);
			committing();
			renameSync(beside, join(data, 'files'));
			writeFileSync(join(data, 'secret'), secret, { mode: 0o600, flush: true });
			await client.query('commit');
		} finally {
			client.release(true);
		}
	} finally {
		await pool.end();
	}
}

/** A role for each centre; roles belong to the whole server, so they are made before and apart. */
async function rolesFor(pool: pg.Pool, { centres }: Manifest): Promise<Map<string, string>> {
	const roles = new Map<string, string>();
	for (const { slug } of centres) roles.set(slug, await makeRole(pool, `arna_${slug}`));
	if (new Set(roles.values()).size < roles.size)
		throw new Stop(
			'The backup holds several centres, and the user of DATABASE_URL may not create roles. Grant it CREATEROLE. Nothing was changed.'
		);
	return roles;
}

async function makeSchemas(
	client: pg.ClientBase,
	{ commons, centres }: Manifest,
	roles: Map<string, string>
): Promise<void> {
	await client.query('create schema commons');
	await client.query('set local search_path = commons, public');
	await makeTables(client, 'commons', namesOf(commons));
	for (const { slug, migrations: ran } of centres) {
		const [schema, role] = [pg.escapeIdentifier(slug), roles.get(slug)!];
		await client.query(`create schema ${schema}`);
		await client.query(`set local search_path = ${schema}, commons`);
		await client.query("select set_config('arna.role', $1, true)", [role]);
		await grantSchema(client, slug, role);
		await makeTables(client, 'schema', namesOf(ran));
	}
}

/** A backup of a newer Arna has migrations that this one does not know; one that was changed is not the same. */
function refuseUnknown({ commons, centres }: Manifest): void {
	const look = (kind: 'schema' | 'commons', ran: Ran[]) => {
		const own = new Map(migrations(kind).map(({ name, hash }) => [name, hash]));
		const other = ran.find(({ name, hash }) => own.get(name) !== hash);
		if (!other) return;
		throw new Stop(
			own.has(other.name)
				? `The backup was written with another migration ${other.name} than this Arna has. Restore it with the Arna that wrote it. Nothing was changed.`
				: `The backup was written by a newer Arna (migration ${other.name}). Update this one first. Nothing was changed.`
		);
	};
	look('commons', commons);
	for (const centre of centres) look('schema', centre.migrations);
}

function refuseOtherSecret(data: string, secret: string): void {
	const place = join(data, 'secret');
	if (!existsSync(place) || readFileSync(place, 'utf8').trim() === secret) return;
	throw new Stop(
		`${place} holds another key than the backup. Restore into a new folder: set ARNA_DATA. Nothing was changed.`
	);
}

function namesOf(ran: Ran[]): string[] {
	return ran.map(({ name }) => name);
}
