import { closeExports } from '#exports/process.server.ts';
import { closeDocuments } from '#ground/documents/typst.server.ts';
import { log } from '#ground/log.server.ts';
import { readSettings } from '#ground/settings.ts';
import { Stop } from '#ground/stop.ts';
import { unwind } from '#ground/unwind.ts';
import { startWorker } from '#ground/worker.server.ts';
import { openInstallation } from '#installation.server.ts';
import { untilStopped } from './untilStopped.ts';
import '#worker.ts';

/** Only the queue's worker, beside the nodes that serve pages. The embedded database belongs to `start`. */
export async function run(words: string[]): Promise<void> {
	if (words[0]) throw new Stop(`"worker" takes no words, not even ${words[0]}.`);
	const settings = readSettings();
	if (!settings.database_url)
		throw new Stop(
			'A worker of its own needs DATABASE_URL; with the embedded database "start" runs it already.'
		);
	const stopped = untilStopped();
	const { house, close } = await openInstallation(settings);
	const undo: (() => unknown)[] = [close, closeDocuments];
	try {
		const worker = await startWorker(house);
		undo.push(worker.stop, closeExports);
		process.stdout.write('The worker runs.\n');
		await stopped;
		log('stopping');
	} finally {
		await unwind(undo);
	}
	log('stopped');
}
