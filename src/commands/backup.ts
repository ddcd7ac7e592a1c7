import { resolve } from 'node:path';
import { backUp } from '#ground/backup/backUp.server.ts';
import type { Made } from '#ground/backup/backUp.server.ts';
import { keepSecret } from '#ground/secret.server.ts';
import { readSettings } from '#ground/settings.ts';
import { Stop } from '#ground/stop.ts';
import { unwind } from '#ground/unwind.ts';
import { joinDatabase } from '#installation.server.ts';
import { passphrase } from './passphrase.ts';

/** Writes everything into one locked file: beside the Arna that runs, or alone. The database is not migrated. */
export async function run([file, ...more]: string[]): Promise<void> {
	if (!file || more.length > 0) throw new Stop('./arna backup FILE');
	const settings = readSettings();
	const text = await passphrase(settings, true);
	const undo: (() => unknown)[] = [];
	try {
		const url = await joinDatabase(settings, undo);
		const secret = keepSecret(settings.data, settings.secret);
		const place = resolve(file);
		tell(place, await backUp({ url, settings, secret }, place, { way: 'passphrase', text }));
	} finally {
		await unwind(undo);
	}
}

function tell(place: string, { rows, files, bytes, lost }: Made): void {
	const size = (bytes / 1_000_000).toFixed(1);
	process.stdout.write(
		`${place}: ${rows} rows, ${files} files, ${size} MB, read back and whole.\n`
	);
	if (lost.length > 0)
		process.stderr.write(
			`${lost.length} files that the database names are missing in the data folder or not as they were stored, and so in the backup: ${lost.slice(0, 20).join(', ')}\n`
		);
}
