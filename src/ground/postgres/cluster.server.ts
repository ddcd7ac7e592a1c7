import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from '#ground/stop.ts';
import { embeddedMajor } from './programs.server.ts';
import type { RunAs } from './user.server.ts';

/** Makes the cluster at the first start; refuses what is not ours or was written by another major version. */
export function prepareCluster(cluster: string, programs: string, as: RunAs): void {
	if (!isMade(cluster)) make(cluster, programs, as);
	const major = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
	if (major === embeddedMajor) return;
	throw new Stop(
		`${cluster} was written by PostgreSQL ${major}, this Arna brings ${embeddedMajor}. Carry it over: with the Arna that wrote it "./arna backup FILE", then with this one and a new folder in ARNA_DATA "./arna restore FILE".`
	);
}

/** A folder with anything else in it is somebody's: it is never touched. */
function isMade(cluster: string): boolean {
	const names = namesIn(cluster);
	if (names.length === 0 || names.includes('PG_VERSION')) return names.length > 0;
	throw new Stop(`${cluster} holds something that is no database. Point ARNA_DATA elsewhere.`);
}

function namesIn(cluster: string): string[] {
	try {
		return readdirSync(cluster);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') return [];
		throw new Stop(
			`The database in ${cluster} cannot be read (${code}). Start Arna as the user who made it, or point ARNA_DATA elsewhere.`
		);
	}
}

/** Beside its place and then moved there: a start that was cut off leaves no half-made cluster behind. */
function make(cluster: string, programs: string, as: RunAs): void {
	const place = `${cluster}.new`;
	rmSync(place, { recursive: true, force: true });
	mkdirSync(place, { mode: 0o700 });
	as.own(place);
	const words = ['-D', place, '-U', 'arna', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'];
	const [first, ...rest] = [...as.wrapper, join(programs, 'initdb'), ...words];
	const done = spawnSync(first!, [...rest, '--no-instructions'], { ...as.ids, encoding: 'utf8' });
	if (done.status === 0) return renameSync(place, cluster);
	rmSync(place, { recursive: true, force: true });
	const reason = (done.stderr ?? done.error?.message ?? '').trim().split('\n').at(-1);
	throw new Stop(
		`The database could not be made in ${cluster}: ${reason}. Check free space and rights of the folder.`
	);
}
