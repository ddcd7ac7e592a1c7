import { closeDocuments } from '#ground/documents/typst.server.ts';
import { readSettings } from '#ground/settings.ts';
import { Stop } from '#ground/stop.ts';
import { startWorker } from '#ground/worker.server.ts';
import { openInstallation } from '#installation.server.ts';
import { untilStopped } from './untilStopped.ts';
import '#worker.ts';

/** Only the queue's worker, beside the nodes that serve pages. The embedded database belongs to `start`. */
export async function run(): Promise<void> {
	const settings = readSettings();
	if (!settings.database_url)
		throw new Stop(
			'A worker of its own needs DATABASE_URL; with the embedded database "start" runs it already.'
		);
	const stopped = untilStopped();
	const installation = await openInstallation(settings);
	const worker = await startWorker(installation.house);
	process.stdout.write('The worker runs.\n');
	await stopped;
	await worker.stop();
	await closeDocuments();
	await installation.close();
}
