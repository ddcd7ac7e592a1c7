import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Settings } from '#ground/settings.ts';
import { Stop } from '#ground/stop.ts';

/** The passphrase from the settings, or asked for at the terminal without being shown; asked twice for a new one. */
export async function passphrase(settings: Settings, isNew: boolean): Promise<string> {
	if (settings.backup_passphrase) return settings.backup_passphrase;
	if (!process.stdin.isTTY)
		throw new Stop(
			'A backup needs a passphrase: set ARNA_BACKUP_PASSPHRASE, or call it from a terminal.'
		);
	const given = await asked('Passphrase of the backup: ');
	if (!isNew) return given;
	if (given.length < 12) throw new Stop('The passphrase must have at least 12 characters.');
	if ((await asked('Once more: ')) !== given) throw new Stop('The two were not the same.');
	return given;
}

async function asked(question: string): Promise<string> {
	process.stderr.write(question);
	const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
	const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
	terminal.on('SIGINT', () => process.exit(130));
	try {
		return (await terminal.question('')).trim();
	} finally {
		terminal.close();
		process.stderr.write('\n');
	}
}
