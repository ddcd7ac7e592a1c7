import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import pg from 'pg';

export interface Migration {
	name: string;
	sql: string;
	hash: string;
}

/** Every capability's SQL files of one kind: `schema` for a centre, `commons` for what all centres share. */
export function migrations(kind: 'schema' | 'commons'): Migration[] {
	return globSync(join(import.meta.dirname, '*', kind, '*.sql'))
		.map((file) => ({ name: basename(file, '.sql'), sql: readFileSync(file, 'utf8') }))
		.map(({ name, sql }) => ({ name, sql, hash: createHash('sha256').update(sql).digest('hex') }))
		.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The last migration that has run, when there are centres and more to run; else null. */
export async function levelToLeave(pool: pg.Pool): Promise<string | null> {
	if (!(await isThere(pool, 'commons.centre'))) return null;
	const centres = await pool.query<{ slug: string }>('select slug from commons.centre');
	if (centres.rows.length === 0) return null;
	// A centre whose making was cut off has a schema and no table yet.
	const ran = async (table: string) =>
		(await isThere(pool, table))
			? (await pool.query<{ name: string }>(`select name from ${table}`)).rows.map(
					({ name }) => name
				)
			: [];
	const done = new Map([[await ran('commons.commons_migration'), migrations('commons')]]);
	for (const { slug } of centres.rows)
		done.set(await ran(`${pg.escapeIdentifier(slug)}.migration`), migrations('schema'));
	const isBehind = [...done].some(([names, files]) =>
		files.some(({ name }) => !names.includes(name))
	);
	const last = [...done.keys()].flat().toSorted().at(-1) ?? '';
	return isBehind ? (/^\d+/.exec(last)?.[0] ?? 'unknown') : null;
}

async function isThere(pool: pg.Pool, table: string): Promise<boolean> {
	const { rows } = await pool.query<{ there: boolean }>(
		'select to_regclass($1) is not null as there',
		[table]
	);
	return rows[0]!.there;
}
