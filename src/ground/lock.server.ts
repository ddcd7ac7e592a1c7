import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
	for (let turn = 0; turn < 5; turn++) {
		if (placed(file, words))
			return {
				note: (url) => renameSync(draft(file, `${words} ${url}`), file),
				release: () => rmSync(file, { force: true })
			};
		const found = read(file);
		if (found !== null && holder(found)) break;
		if (found !== null) takeAway(file, found);
	}
	throw new Stop(
		`Another Arna runs on ${data}. Stop it first, or give this one its own folder with ARNA_DATA and its own PORT.`
	);
}

/** Where the Arna that holds this folder has its database; null when none holds it or it is not up yet. */
export function runningAt(data: string): string | null {
	const found = read(join(data, 'arna.pid'));
	return found === null ? null : (holder(found)?.url ?? null);
}

/** The folder made, and writable; anything else is one line for the person at the machine. */
export function refuseUnwritable(data: string): void {
	const probe = join(data, `.writable.${process.pid}`);
	try {
		mkdirSync(data, { recursive: true, mode: 0o755 });
		writeFileSync(probe, '');
		rmSync(probe);
	} catch {
		// Missing rights, a read-only disk, a file in the way: all mended in the same two ways.
		throw new Stop(
			`The data folder ${data} cannot be written. Give this user rights to it, or point ARNA_DATA elsewhere.`
		);
	}
}

function holder(found: string): { url: string | null } | null {
	const [pid, begun, url] = found.split(' ');
	const begins = startOfProcess(Number(pid));
	return begins !== '' && begins === begun ? { url: url ?? null } : null;
}

function read(file: string): string | null {
	try {
		return readFileSync(file, 'utf8').trim();
	} catch {
		return null; // no lock
	}
}

function draft(file: string, words: string): string {
	const own = `${file}.${process.pid}`;
	writeFileSync(own, words, { mode: 0o600 });
	return own;
}

/** A link appears with its words in it, or not at all: nobody reads a half-written lock. */
function placed(file: string, words: string): boolean {
	const own = draft(file, words);
	try {
		linkSync(own, file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	} finally {
		rmSync(own);
	}
}

/** Two may find the same dead lock: one that meanwhile belongs to a living process is put back. */
function takeAway(file: string, dead: string): void {
	const gone = `${file}.${process.pid}.gone`;
	try {
		renameSync(file, gone);
	} catch {
		return; // the other one was quicker
	}
	if (read(gone) !== dead) linkSync(gone, file);
	rmSync(gone);
}
