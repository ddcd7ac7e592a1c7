import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { syncFolder } from '#ground/files/place.server.ts';
import { sign } from '#ground/secret.server.ts';
import { Stop } from '#ground/stop.ts';
import type { Kept, Made } from './backUp.server.ts';
import { backUp } from './backUp.server.ts';
import type { Key } from './key.server.ts';

/** Backups that Arna makes by itself, and how many of each kind stay. */
const kinds = { nightly: 14, 'before-update': 5 };

/** Writes one into `data/backups`; older ones go only after this one was read back whole. */
export async function backUpByItself(
	kept: Kept,
	kind: keyof typeof kinds,
	file: string
): Promise<Made> {
	const folder = join(kept.settings.data, 'backups');
	makeFolder(folder);
	const own = (name: string) => name.startsWith(`${kind}-`);
	// Left by a process that was killed; whoever calls is alone at this.
	for (const name of readdirSync(folder))
		if (own(name) && name.endsWith('.part')) rmSync(join(folder, name));
	const made = await backUp(kept, join(folder, file), keyByItself(kept));
	const there = readdirSync(folder).filter((name) => own(name) && name.endsWith('.arna'));
	// The moment stands at the end of the name, after what the kind puts in front of it.
	const newest = there.toSorted((one, other) => (momentIn(one) < momentIn(other) ? 1 : -1));
	for (const name of newest.slice(kinds[kind])) rmSync(join(folder, name));
	await syncFolder(folder);
	return made;
}

function makeFolder(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		throw new Stop(`The folder ${folder} cannot be made (${code}).`);
	}
}

/** `2026-11-25T2103Z`: safe in every file system, and sorted as text in the order of time. */
export function stampOf(now: Date): string {
	return `${now.toISOString().slice(0, 16).replace(':', '')}Z`;
}

function momentIn(name: string): string {
	return /\d{4}-\d\d-\d\dT\d{4}Z/.exec(name)?.[0] ?? '';
}

/** The passphrase of the settings; without one a key made from the secret, which is worth nothing for links. */
function keyByItself({ settings, secret }: Kept): Key {
	if (settings.backup_passphrase) return { way: 'passphrase', text: settings.backup_passphrase };
	return { way: 'secret', text: keyOfSecret(secret) };
}

export function keyOfSecret(secret: string): string {
	return sign(secret, 'backup', 'key');
}

/** Before an update changes anything; when it cannot be written, nothing is updated. */
export async function backUpBeforeUpdate(
	kept: Kept,
	from: string,
	now = new Date()
): Promise<void> {
	const file = `before-update-from-${from}-${stampOf(now)}.arna`;
	try {
		await backUpByItself(kept, 'before-update', file);
	} catch (error) {
		if (!(error instanceof Stop)) throw error;
		throw new Stop(`${error.message} Before an update Arna backs up first; nothing was updated.`);
	}
}
