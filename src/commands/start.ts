import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { closeDocuments } from '#ground/documents/typst.server.ts';
import { serve } from '#ground/http/server.server.ts';
import type { House } from '#ground/house.server.ts';
import { log } from '#ground/log.server.ts';
import { serveMetrics } from '#ground/metrics.server.ts';
import { readSettings } from '#ground/settings.ts';
import { startWorker } from '#ground/worker.server.ts';
import { openInstallation } from '#installation.server.ts';
import { untilStopped } from './untilStopped.ts';
import { welcome } from './welcome.ts';
import '#worker.ts';

/** Everything in one process: database, pages, worker. Ends in order on Ctrl-C or SIGTERM. */
export async function run(words: string[]): Promise<void> {
	const settings = readSettings();
	const stopped = untilStopped();
	const installation = await openInstallation(settings);
	const undo: (() => unknown)[] = [installation.close, closeDocuments];
	try {
		const link = await welcome(installation.house, words.includes('--empty'));
		const worker = await startWorker(installation.house);
		undo.push(worker.stop);
		const { close } = await serve(settings, await pages(installation.house));
		undo.push(close);
		const metrics = await serveMetrics(settings);
		if (metrics) undo.push(() => metrics.close());
		process.stdout.write(
			`\nArna: ${settings.public_url}\n${link ? `Sign in once with: ${link}\n` : ''}\n`
		);
		await stopped;
		log('stopping');
	} finally {
		for (const step of undo.reverse()) await step();
	}
}

/** The built pages. SvelteKit reads its settings from the environment when it is loaded. */
async function pages(_house: House) {
	process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
	process.env.ADDRESS_HEADER = 'x-arna-address';
	process.env.BODY_SIZE_LIMIT = '12M';
	const file = join(import.meta.dirname, '..', '..', 'build', 'handler.js');
	const { handler } = (await import(pathToFileURL(file).href)) as {
		handler: Parameters<typeof serve>[1];
	};
	return handler;
}
