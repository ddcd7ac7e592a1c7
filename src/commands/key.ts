import { contextFor } from '#ground/house.server.ts';
import { rotateKey } from '#ground/seal/keys.server.ts';
import { readSettings } from '#ground/settings.ts';
import { Stop } from '#ground/stop.ts';
import { joinInstallation } from '#installation.server.ts';

/** Gives each centre's journal a new signing key, signed by the old one; what the old one signed stays checkable. */
export async function run(words: string[]): Promise<void> {
	if (words.join(' ') !== 'rotate') throw new Stop('./arna key rotate');
	const { house, close } = await joinInstallation(readSettings());
	try {
		for (const slug of house.centres.keys()) {
			const number = await rotateKey(contextFor(house, slug));
			process.stdout.write(`${slug}: key ${number} signs from now on.\n`);
		}
	} finally {
		await close();
	}
}
