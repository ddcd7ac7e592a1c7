import { contextFor } from '#ground/house.server.ts';
import { rotateKey } from '#ground/seal/keys.server.ts';
import { readSettings } from '#ground/settings.ts';
import { Stop } from '#ground/stop.ts';
import { joinInstallation } from '#installation.server.ts';

const usage = `./arna key rotate           a new signing key for the journal, signed by the old one
./arna key rotate --lost    the same when the old one no longer opens; "./arna verify" names it ever after`;

/** Gives each centre's journal a new signing key, signed by the old one; what the old one signed stays checkable. */
export async function run(words: string[]): Promise<void> {
	const [verb, flag, ...more] = words;
	const lost = flag === '--lost';
	if (verb !== 'rotate' || (flag && !lost) || more.length > 0) throw new Stop(usage);
	const { house, close } = await joinInstallation(readSettings());
	try {
		for (const slug of house.centres.keys()) {
			const number = await rotateKey(contextFor(house, slug), { lost });
			process.stdout.write(`${slug}: key ${number} signs from now on.\n`);
		}
	} finally {
		await close();
	}
}
