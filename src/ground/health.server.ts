import { statfs } from 'node:fs/promises';
import { lastBackup } from './backup/last.server.ts';
import type { House } from './house.server.ts';

export interface Health {
	ok: boolean;
	database: {
		ok: boolean;
		version?: string;
		fsync?: string;
		synchronous_commit?: string;
		full_page_writes?: string;
	};
	worker: { ok: boolean; waiting?: number; oldest_seconds?: number };
	disk: { ok: boolean; free_mb: number };
	/** Told here and on the desk; a late backup does not take a node out of service. */
	backup: { ok: boolean; last_at?: string | null; failed?: boolean; lost_files?: number };
}

/** How the installation fares: the database and its durability as found, the queue, the disk. No personal data. */
export async function health(house: House): Promise<Health> {
	const database = await databaseHealth(house);
	const worker = database.ok ? await workerHealth(house) : { ok: false };
	const disk = await diskHealth(house.settings.data);
	const backup = await backupHealth(house);
	return { ok: database.ok && worker.ok && disk.ok, database, worker, disk, backup };
}

async function databaseHealth(house: House): Promise<Health['database']> {
	try {
		const { rows } = await house.commons.query(
			`select current_setting('server_version') as version, current_setting('fsync') as fsync,
				current_setting('synchronous_commit') as synchronous_commit, current_setting('full_page_writes') as full_page_writes`
		);
		const found = rows[0] as Required<Omit<Health['database'], 'ok'>>;
		return { ok: isDurable(found), ...found };
	} catch {
		// Any failure to ask means that the database is not there for others either.
		return { ok: false };
	}
}

/** What was acknowledged survives a power cut. */
function isDurable(found: Omit<Health['database'], 'ok'>): boolean {
	return (
		found.fsync === 'on' && found.full_page_writes === 'on' && found.synchronous_commit !== 'off'
	);
}

/** The queue is healthy while nothing that is due has waited for more than two minutes. */
async function workerHealth(house: House): Promise<Health['worker']> {
	try {
		// Counted up to 1000 only: a long queue must not make asking about it slow.
		const { rows } = await house.commons.query<{ waiting: number; oldest_seconds: number }>(
			`select count(*)::int as waiting, coalesce(extract(epoch from now() - min(run_at)), 0)::int as oldest_seconds
			from (select run_at from graphile_worker.jobs
				where run_at <= now() and attempts < max_attempts and locked_at is null order by run_at limit 1000) as due`
		);
		const { waiting, oldest_seconds } = rows[0]!;
		return { ok: oldest_seconds < 120, waiting, oldest_seconds };
	} catch {
		return { ok: false }; // the database went away between two questions
	}
}

async function backupHealth(house: House): Promise<Health['backup']> {
	try {
		const { done_at, late, failed, lost } = await lastBackup(house, new Date());
		const last_at = done_at?.toISOString() ?? null;
		return { ok: !late && !failed && lost === 0, last_at, failed, lost_files: lost };
	} catch {
		return { ok: false }; // the database is away
	}
}

async function diskHealth(folder: string): Promise<Health['disk']> {
	try {
		const { bavail, bsize } = await statfs(folder);
		const free_mb = Math.floor((bavail * bsize) / 1_048_576);
		return { ok: free_mb > 500, free_mb };
	} catch {
		return { ok: false, free_mb: 0 }; // the folder is gone
	}
}
