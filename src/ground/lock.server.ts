import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startOfProcess } from './process.server.ts';
import { Stop } from './stop.ts';

export interface Lock {
	/** Tells commands of the same folder where the running database is. */
	note: (url: string) => void;
	release: () => void;
}

/**
 * Holds the data folder for this process: two Arnas on one folder would fight over the same database. A
 * lock whose process is gone is taken over.
 */
export function lockData(data: string): Lock {
	refuseUnwritable(data);
	const file = join(data, 'arna.pid');
	const words = `${process.pid} ${startOfProcess(process.pid)}`;
	for (let turn = 0; turn < 2; turn++) {
		try {
			writeFileSync(file, words, { flag: 'wx', mode: 0o600 });
			return {
				note: (url) => writeFileSync(file, `${words} ${url}`, { mode: 0o600 }),
				release: () => rmSync(file, { force: true })
			};
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			if (holder(data)) break;
			rmSync(file, { force: true });
		}
	}
	throw new Stop(
		`Another Arna runs on ${data}. Stop it first, or give this one its own folder with ARNA_DATA and its own PORT.`
	);
}

/** Where the Arna that holds this folder has its database; null when none holds it or it is not up yet. */
export function runningAt(data: string): string | null {
	return holder(data)?.url ?? null;
}

function holder(data: string): { url: string | null } | null {
	let words: string[];
	try {
		words = readFileSync(join(data, 'arna.pid'), 'utf8').trim().split(' ');
	} catch {
		return null; // no lock
	}
	const begins = startOfProcess(Number(words[0]));
	return begins !== '' && begins === words[1] ? { url: words[2] ?? null } : null;
}

function refuseUnwritable(data: string): void {
	try {
		mkdirSync(data, { recursive: true, mode: 0o755 });
		writeFileSync(join(data, '.writable'), '');
		rmSync(join(data, '.writable'));
	} catch {
		// Missing rights, a read-only disk, a file in the way: for the person at the machine it is one thing.
		throw new Stop(
			`The data folder ${data} cannot be written. Give this user rights to it, or point ARNA_DATA elsewhere.`
		);
	}
}
