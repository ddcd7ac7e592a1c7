import type pg from 'pg';
import type { Centre, Context, Visitor } from './context.ts';
import type { Database } from './database.server.ts';
import { newDatabase, newPool } from './database.server.ts';
import { newId } from './ids.ts';
import type { Settings } from './settings.ts';

/** The running installation: its settings, the owner's pool for commons, and a pool for each centre. */
export interface House {
	settings: Settings;
	url: string;
	/** Signs links and cookies; 32 bytes or more. */
	secret: string;
	commons: pg.Pool;
	centres: Map<string, Open>;
}

export interface Open {
	centre: Centre;
	pool: pg.Pool;
	db: Database;
}

let house: House | null = null;

/** Opens the installation on a migrated database. One a process: pages, worker and commands share it. */
export async function openHouse(settings: Settings, url: string, secret: string): Promise<House> {
	const commons = newPool(url, { path: ['commons'], max: 6 });
	house = { settings, url, secret, commons, centres: new Map() };
	await refreshCentres(house);
	return house;
}

export function theHouse(): House {
	if (!house) throw new Error('the house is not open');
	return house;
}

/** Reads the list of centres anew; a new one gets its pool, a known one its current name and address. */
export async function refreshCentres(opened: House): Promise<void> {
	const { rows } = await opened.commons.query<Centre>(
		`select slug, slug as schema, role, public_url, name, short_name, zone, bin, address,
			responsible, responsible_post, responsible_phone, responsible_email, contact_phone, contact_email from centre order by created_at`
	);
	for (const centre of rows) {
		const known = opened.centres.get(centre.slug);
		if (known) known.centre = centre;
		else opened.centres.set(centre.slug, open(opened.url, centre));
	}
}

/**
 * Hears of centres that were added, and of host names that were changed, on another node or from the command
 * line. A database that is away is asked again.
 */
export function followCentres(opened: House, everyMs = 10_000): { stop: () => void } {
	const timer = setInterval(() => void refreshCentres(opened).catch(() => undefined), everyMs);
	return { stop: () => clearInterval(timer) };
}

function open(url: string, centre: Centre): Open {
	const pool = newPool(url, { role: centre.role, path: [centre.schema, 'commons'], max: 16 });
	return { centre, pool, db: newDatabase(pool) };
}

/** The centre that a host name leads to; a lone centre answers to every host. */
export function centreOf(opened: House, host: string): Open | undefined {
	if (opened.centres.size === 1) return opened.centres.values().next().value;
	return [...opened.centres.values()].find(
		({ centre }) => new URL(centre.public_url).hostname === host
	);
}

const nobody: Visitor = { account_id: null };

/** A context for work without a request: the worker, the command line, timers. */
export function contextFor(
	opened: House,
	slug: string,
	now = new Date(),
	visitor = nobody
): Context {
	const open = opened.centres.get(slug);
	if (!open) throw new Error(`no centre ${slug}`);
	return { db: open.db, centre: open.centre, visitor, now, language: 'kk', request_id: newId() };
}

export async function closeHouse(opened: House): Promise<void> {
	await Promise.all([...opened.centres.values()].map(({ pool }) => pool.end()));
	await opened.commons.end();
	if (house === opened) house = null;
}

/** What a centre says of itself, as it stands in commons. */
const said = [
	'name',
	'short_name',
	'bin',
	'address',
	'public_url',
	'responsible',
	'responsible_post',
	'responsible_phone',
	'responsible_email',
	'contact_phone',
	'contact_email'
] as const satisfies (keyof Centre)[];
export type CentreWords = Pick<Centre, (typeof said)[number]>;

/** Writes what a centre says of itself: commons is written by the owner's pool alone. */
export async function saveCentre(opened: House, slug: string, words: CentreWords): Promise<void> {
	const set = said.map((column, index) => `${column} = $${index + 2}`).join(', ');
	await opened.commons.query(`update centre set ${set} where slug = $1`, [
		slug,
		...said.map((column) => words[column])
	]);
}
