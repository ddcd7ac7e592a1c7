import { readSettings } from '#ground/settings.ts';
import { openInstallation } from '#installation.server.ts';

/** Brings the database to this version and ends; `start` does the same by itself. */
export async function run(): Promise<void> {
	const installation = await openInstallation(readSettings());
	await installation.close();
	process.stdout.write('The database is up to date.\n');
}
