import { existsSync } from 'node:fs';
import pg from 'pg';
import type { Settings } from '#ground/settings.ts';
import { Stop } from '#ground/stop.ts';
import { writeBundle } from './bundle.server.ts';
import { dumpFiles } from './files.server.ts';
import type { Key } from './key.server.ts';
import { newKey } from './key.server.ts';
import type { Counts } from './manifest.ts';
import { dumpRows, readManifest, spelling } from './rows.server.ts';

/** What is to be kept, and where it stands. */
export interface Kept {
	url: string;
	settings: Settings;
	/** Signs links and sessions; without it nobody stays signed in. */
	secret: string;
}

export interface Made {
	bytes: number;
	rows: number;
	files: number;
	lost: string[];
}

/**
 * Writes one consistent moment of the whole installation to `place` while people go on working, and reads it
 * back from its first byte to its last before it says that it is there. Nothing is left under `place` or
 * beside it when that fails.
 */
export async function backUp(kept: Kept, place: string, key: Key): Promise<Made> {
	if (existsSync(place)) throw new Stop(`${place} is there already. Choose another name.`);
	const stretched = await newKey(key);
	let counts: Counts | undefined;
	try {
		const bytes = await writeBundle(place, stretched, async (bundle) => {
			counts = await snapshot(kept.url, async (client) => {
				const manifest = { ...(await readManifest(client)), settings: toldSettings(kept.settings) };
				await bundle.add('manifest', JSON.stringify(manifest));
				const slugs = manifest.centres.map(({ slug }) => slug);
				const rows = await dumpRows(client, manifest, bundle);
				return { ...rows, ...(await dumpFiles(client, slugs, kept.settings.data, bundle)) };
			});
			await bundle.add('secret', kept.secret);
			await bundle.add('counts', JSON.stringify(counts));
		});
		return { bytes, rows: sum(counts!.rows), files: counts!.files, lost: counts!.lost };
	} catch (error) {
		throw asStop(error, place);
	}
}

/** One moment of the database, for as long as `read` needs it; writers are not held up. */
async function snapshot<Result>(
	url: string,
	read: (client: pg.Client) => Promise<Result>
): Promise<Result> {
	const client = new pg.Client({ connectionString: url, application_name: 'arna backup' });
	client.on('error', () => undefined); // the statement that was under way tells of it
	await client.connect();
	try {
		await client.query('begin isolation level repeatable read read only');
		const there = await client.query("select to_regclass('commons.centre') is not null as there");
		if (!(there.rows as { there: boolean }[])[0]!.there)
			throw new Stop('There is nothing to back up yet: the database is empty.');
		await client.query(
			`${spelling}; set local idle_in_transaction_session_timeout = 0; set local statement_timeout = 0`
		);
		return await read(client);
	} finally {
		await client.end();
	}
}

/** For whoever sets up anew. Addresses with passwords of other systems stay out: DATABASE_URL, SMTP_URL. */
function toldSettings(settings: Settings): Record<string, string> {
	const { port, host, public_url, mail_from, trusted_proxies, metrics_port } = settings;
	return {
		PORT: String(port),
		HOST: host,
		PUBLIC_URL: public_url,
		MAIL_FROM: mail_from,
		...(trusted_proxies.length > 0 && { TRUSTED_PROXY: trusted_proxies.join(',') }),
		...(metrics_port && { METRICS_PORT: String(metrics_port) })
	};
}

function sum(rows: Record<string, number>): number {
	return Object.values(rows).reduce((all, some) => all + some, 0);
}

/** A disk that is full or shut is the person's to mend; everything else keeps its stack. */
function asStop(error: unknown, place: string): unknown {
	const { code } = error as NodeJS.ErrnoException;
	const why = {
		ENOSPC: 'the disk is full',
		EDQUOT: 'the disk is full',
		EACCES: 'no right to write there',
		EROFS: 'the disk is read-only',
		ENOENT: 'there is no such folder',
		EFBIG: 'the file grew too big for the disk'
	};
	const known = why[code as keyof typeof why];
	return known
		? new Stop(
				`The backup could not be written to ${place}: ${known}. Nothing of it is left there.`
			)
		: error;
}
