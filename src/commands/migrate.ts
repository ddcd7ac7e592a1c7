import { readSettings } from '#ground/settings.ts';
import { Stop } from '#ground/stop.ts';
import { joinInstallation } from '#installation.server.ts';

/** Brings the database to this version and ends; `start` does the same by itself. */
export async function run(words: string[]): Promise<void> {
	if (words[0]) throw new Stop(`"migrate" takes no words, not even ${words[0]}.`);
	const installation = await joinInstallation(readSettings());
	await installation.close();
	process.stdout.write('The database is up to date.\n');
}
