import { mkdirSync } from 'node:fs';
import { closeHouse, openHouse } from '#ground/house.server.ts';
import type { House } from '#ground/house.server.ts';
import { lockData, runningAt } from '#ground/lock.server.ts';
import { startEmbedded } from '#ground/postgres/embedded.server.ts';
import { keepSecret } from '#ground/secret.server.ts';
import type { Settings } from '#ground/settings.ts';
import { Stop } from '#ground/stop.ts';
import pg from 'pg';
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
		return await open(settings, await databaseUrl(settings, undo), undo);
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

async function open(
	settings: Settings,
	url: string,
	undo: (() => unknown)[]
): Promise<Installation> {
	await refuseOldServer(url);
	await migrate(url);
	const house = await openHouse(settings, url, keepSecret(settings.data, settings.secret));
	undo.push(() => closeHouse(house));
	return { house, close: () => unwind(undo) };
}

async function databaseUrl(settings: Settings, undo: (() => unknown)[]): Promise<string> {
	if (settings.database_url) {
		mkdirSync(settings.data, { recursive: true });
		return settings.database_url;
	}
	const lock = lockData(settings.data);
	undo.push(lock.release);
	const server = await startEmbedded(settings.data);
	undo.push(() => server.stop());
	lock.note(server.url);
	return server.url;
}

/** Last opened, first closed. */
async function unwind(undo: (() => unknown)[]): Promise<void> {
	for (const step of undo.splice(0).reverse()) await step();
}

async function refuseOldServer(url: string): Promise<void> {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
	try {
		await client.connect();
	} catch (error) {
		const { code, message } = error as Error & { code?: string };
		throw new Stop(
			`The database of DATABASE_URL does not let us in (${code ?? message}). Check that it runs, and its user, password and name.`
		);
	}
	const { rows } = await client.query<{ version: number; name: string }>(
		"select current_setting('server_version_num')::int as version, current_setting('server_version') as name"
	);
	await client.end();
	if (rows[0]!.version < 150_000)
		throw new Stop(`PostgreSQL ${rows[0]!.name} is too old: Arna needs 15 or newer.`);
}
