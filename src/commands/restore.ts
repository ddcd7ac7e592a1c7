import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keyOfSecret } from '#ground/backup/folder.server.ts';
import { headOf } from '#ground/backup/bundle.server.ts';
import type { Head } from '#ground/backup/key.server.ts';
import { openKey } from '#ground/backup/key.server.ts';
import type { Proved } from '#ground/backup/prove.server.ts';
import { prove } from '#ground/backup/prove.server.ts';
import { runningAt } from '#ground/lock.server.ts';
import type { Settings } from '#ground/settings.ts';
import { readSettings } from '#ground/settings.ts';
import { Stop } from '#ground/stop.ts';
import { unwind } from '#ground/unwind.ts';
import { reachDatabase, refuseOldServer } from '#installation.server.ts';
import { restore } from '#restore.server.ts';
import { passphrase } from './passphrase.ts';

/** Fills an empty installation from a backup. The whole file is proved before anything is made. */
export async function run([word, ...more]: string[]): Promise<void> {
	if (!word || more.length > 0) throw new Stop('./arna restore FILE');
	const [settings, file] = [readSettings(), resolve(word)];
	if (!settings.database_url && runningAt(settings.data))
		throw new Stop(
			`Arna runs on ${settings.data}. Stop it first, or set ARNA_DATA to a new folder.`
		);
	const head = await headOf(file);
	const key = await openKey(head, { way: head.way, text: await keyText(settings, head) });
	const proved = await prove(file, key);
	refuseOtherSecret(settings, proved);
	const undo: (() => unknown)[] = [];
	try {
		const url = await reachDatabase(settings, undo);
		await refuseOldServer(url);
		await restore({ url, data: settings.data }, file, key, proved);
	} finally {
		await unwind(undo);
	}
	tell(proved, settings);
}

async function keyText(settings: Settings, { way }: Head): Promise<string> {
	if (way === 'passphrase') return passphrase(settings, false);
	const secret = settings.secret ?? kept(join(settings.data, 'secret'));
	if (secret) return keyOfSecret(secret);
	throw new Stop(
		'This backup was locked with the secret of the installation that wrote it. Set ARNA_SECRET to that; it stood in its data/secret.'
	);
}

function kept(file: string): string | null {
	try {
		return readFileSync(file, 'utf8').trim();
	} catch {
		return null; // a new folder has none
	}
}

/** With another secret everybody would be signed out and every link that was given out dead. */
function refuseOtherSecret({ secret }: Settings, proved: Proved): void {
	if (secret && secret !== proved.secret)
		throw new Stop(
			'ARNA_SECRET is another one than in the backup. Leave it out, and the one of the backup is kept in the data folder. Nothing was changed.'
		);
}

function tell({ manifest, counts }: Proved, settings: Settings): void {
	const rows = Object.values(counts.rows).reduce((all, some) => all + some, 0);
	const said = Object.entries(manifest.settings).map(([name, value]) => `  ${name}=${value}`);
	process.stdout.write(
		`Restored into ${settings.data}: the state of ${manifest.made_at}, ${rows} rows, ${counts.files} files, ${counts.jobs} jobs to go on with.\n` +
			`Letters that left after that moment and were waiting in it are sent again: start a copy that is only for trial without SMTP_URL.\n` +
			`Its settings were:\n${said.join('\n')}\n`
	);
	if (counts.lost.length > 0)
		process.stderr.write(
			`Missing in it, since they were missing then: ${counts.lost.join(', ')}\n`
		);
}
