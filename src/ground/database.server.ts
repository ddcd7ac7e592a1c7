import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { log } from './log.server.ts';

/**
 * The open registry of a centre's tables: each capability adds its own in its `tables.ts`
 * (`declare module '#ground/database.server.ts' { interface Tables { … } }`).
 */
export interface Tables {
	happening: HappeningTable;
}

export interface HappeningTable {
	id: string;
	kind: string;
	at: Date;
	/** Who did it: an account, or null for a visitor or a timer. */
	by_account: string | null;
	/** The row it happened to. */
	subject: string | null;
	/** Ids and codes only: erasing a person must not rewrite history. */
	detail: unknown;
	request_id: string | null;
}

export type Database = Kysely<Tables>;

/** Days stay '2026-07-29': a `date` has no zone and must not become a moment. */
const types: pg.CustomTypesConfig = {
	getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
		oid === 1082
			? (text: string) => text
			: pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser
};

/**
 * A pool whose connections are born as `role` and see `path`: no query names a centre, and another
 * centre's table answers 42501. Without a role it is the owner's, for migrations and commons.
 */
export function newPool(
	url: string,
	born: { role?: string; path: string[]; max: number }
): pg.Pool {
	const options = [`-c search_path=${born.path.join(',')}`];
	// A space or backslash in a role's name would end the word.
	if (born.role) options.push(`-c role=${born.role.replaceAll(/[\\ ]/g, '\\$&')}`);
	const pool = new pg.Pool({
		connectionString: url,
		options: options.join(' '),
		max: born.max,
		idleTimeoutMillis: 30_000,
		connectionTimeoutMillis: 10_000,
		application_name: 'arna',
		types
	});
	// A connection that breaks (PostgreSQL restarted) is dropped by the pool; without a listener Node would end.
	const lost = (error: Error & { code?: string }) =>
		log('database.connection_lost', { code: error.code });
	pool.on('error', lost);
	pool.on('connect', (client) => client.on('error', lost));
	return pool;
}

export function newDatabase(pool: pg.Pool): Database {
	return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
