import pg from 'pg';
import { backUpBeforeUpdate } from '#ground/backup/folder.server.ts';
import { settleRestore } from '#ground/backup/restoring.server.ts';
import { closeHouse, openHouse } from '#ground/house.server.ts';
import type { House } from '#ground/house.server.ts';
import { lockData, refuseUnwritable, runningAt } from '#ground/lock.server.ts';
import { startEmbedded } from '#ground/postgres/embedded.server.ts';
import { keepSecret } from '#ground/secret.server.ts';
import type { Settings } from '#ground/settings.ts';
import { Stop } from '#ground/stop.ts';
import { unwind } from '#ground/unwind.ts';
import { migrate } from './migrate.ts';

/** An installation made ready: data folder held, database up and migrated, house open. */
export interface Installation {
	house: House;
	close: () => Promise<void>;
}

/**
 * Makes the installation ready for `start`. With the embedded database the data folder is held by one
 * process; with DATABASE_URL any number of nodes may share it.
 */
export async function openInstallation(settings: Settings): Promise<Installation> {
	const undo: (() => unknown)[] = [];
	try {
		return await open(settings, await reachDatabase(settings, undo), undo);
	} catch (error) {
		await unwind(undo);
		throw error;
	}
}

/** The same for a short command: joins the Arna that runs on this data folder, or opens it alone. */
export async function joinInstallation(settings: Settings): Promise<Installation> {
	const url = settings.database_url ? null : runningAt(settings.data);
	return url ? open(settings, url, []) : openInstallation(settings);
}

/** The database as it is, not brought to this version: of the Arna that runs on this data folder, or opened alone. */
export async function joinDatabase(settings: Settings, undo: (() => unknown)[]): Promise<string> {
	const running = settings.database_url ? null : runningAt(settings.data);
	const url = running ?? (await reachDatabase(settings, undo));
	await refuseOldServer(url);
	return url;
}

async function open(
	settings: Settings,
	url: string,
	undo: (() => unknown)[]
): Promise<Installation> {
	await refuseOldServer(url);
	await settleRestore(settings.data, url);
	const secret = keepSecret(settings.data, settings.secret);
	await migrate(url, (from) => backUpBeforeUpdate({ url, settings, secret }, from));
	const house = await openHouse(settings, url, secret);
	undo.push(() => closeHouse(house));
	return { house, close: () => unwind(undo) };
}

/** Holds the data folder and gives the database's address; what is to be undone afterwards is added to `undo`. */
export async function reachDatabase(settings: Settings, undo: (() => unknown)[]): Promise<string> {
	if (settings.database_url) {
		refuseUnwritable(settings.data);
		return settings.database_url;
	}
	const lock = lockData(settings.data);
	undo.push(lock.release);
	const server = await startEmbedded(settings.data);
	undo.push(server.stop);
	lock.note(server.url);
	return server.url;
}

export async function refuseOldServer(url: string): Promise<void> {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
	try {
		await client.connect();
		const { rows } = await client.query<{ version: number; name: string }>(
			"select current_setting('server_version_num')::int as version, current_setting('server_version') as name"
		);
		refuseOldVersion(rows[0]!.version, rows[0]!.name);
	} catch (error) {
		if (error instanceof Stop) throw error;
		const { code, message } = error as Error & { code?: string };
		throw new Stop(
			`The database does not let us in (${code ?? message}). Check that it runs, and the user, password and name in DATABASE_URL.`
		);
	} finally {
		await client.end().catch(() => undefined);
	}
}

/** `version` as in server_version_num: 150004 is 15.4. */
export function refuseOldVersion(version: number, name: string): void {
	if (version < 150_000) throw new Stop(`PostgreSQL ${name} is too old: Arna needs 15 or newer.`);
}
