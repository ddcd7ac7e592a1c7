import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { closeExports } from '#exports/process.server.ts';
import { alone } from '#ground/alone.server.ts';
import { closeDocuments } from '#ground/documents/typst.server.ts';
import { refuseTakenPort } from '#ground/http/listen.server.ts';
import { serve } from '#ground/http/server.server.ts';
import type { House } from '#ground/house.server.ts';
import { contextFor, followCentres, refreshCentres } from '#ground/house.server.ts';
import { roomFor, tooNarrow } from '#ground/live/room.server.ts';
import { log } from '#ground/log.server.ts';
import { serveMetrics } from '#ground/metrics.server.ts';
import { lockedJournal } from '#ground/seal/keys.server.ts';
import { readSettings } from '#ground/settings.ts';
import { Stop } from '#ground/stop.ts';
import { unwind } from '#ground/unwind.ts';
import { startWorker } from '#ground/worker.server.ts';
import { openInstallation } from '#installation.server.ts';
import { startLive } from '#live.server.ts';
import { withoutWall } from '#migrate.ts';
import { untilStopped } from './untilStopped.ts';
import { welcome } from './welcome.ts';
import '#worker.ts';

type Handler = Parameters<typeof serve>[1];

/** Everything in one process: database, pages, worker. Ends in order on Ctrl-C or SIGTERM. */
export async function run(words: string[]): Promise<void> {
	refuseOther(words);
	const settings = readSettings();
	const stopped = untilStopped();
	const handler = await pages();
	// Before the database is made: the link that lets the first administrator in is printed only once.
	await refuseTakenPort(settings.port, settings.host, 'PORT');
	const { house, close } = await openInstallation(settings);
	const undo: (() => unknown)[] = [close, closeDocuments];
	try {
		const link = await firstWelcome(house, words.includes('--empty'));
		undo.push(followCentres(house).stop);
		const worker = await startWorker(house);
		undo.push(worker.stop, closeExports);
		const live = await startLive(house);
		const server = await serve(settings, handler, undefined, live.answers);
		// Those who listen go first: they would hold the server open.
		undo.push(server.close, live.close);
		const metrics = await serveMetrics(settings);
		if (metrics) undo.push(metrics.close);
		await announce(house, link);
		await stopped;
		log('stopping');
	} finally {
		await unwind(undo);
	}
	log('stopped');
}

function refuseOther(words: string[]): void {
	const other = words.find((word) => word !== '--empty');
	if (other) throw new Stop(`"start" does not know ${other}; it takes --empty or nothing.`);
}

/** Two nodes that start on one empty database: the second finds the centre that the first one made. */
async function firstWelcome(house: House, empty: boolean): Promise<string | null> {
	return alone(house.url, 'welcome', async () => {
		await refreshCentres(house);
		return welcome(house, empty);
	});
}

async function announce(house: House, link: string | null): Promise<void> {
	const lines = [`Arna: ${house.settings.public_url}`];
	if (link) lines.push(`Sign in once with: ${link}`);
	const narrow = tooNarrow(roomFor());
	if (narrow) lines.push(narrow);
	if (await withoutWall(house.commons))
		lines.push(
			'The user of DATABASE_URL may not create roles: this installation serves one centre, with no wall of rights around its tables.'
		);
	for (const slug of house.centres.keys()) {
		const locked = await lockedJournal(contextFor(house, slug));
		if (locked) lines.push(locked);
	}
	process.stdout.write(`\n${lines.join('\n')}\n\n`);
}

/** The built pages. SvelteKit reads its settings from the environment when it is loaded. */
async function pages(): Promise<Handler> {
	process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
	process.env.ADDRESS_HEADER = 'x-arna-address';
	process.env.BODY_SIZE_LIMIT = '12M';
	const file = join(import.meta.dirname, '..', '..', 'build', 'handler.js');
	if (!existsSync(file))
		throw new Stop('The pages are not built. Start with "npm start", which builds them first.');
	const { handler } = (await import(pathToFileURL(file).href)) as { handler: Handler };
	return handler;
}
