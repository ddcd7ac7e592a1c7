import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Stop } from '#ground/stop.ts';

interface Link {
	source: string;
	target: string;
}

/** npm packs no symlinks and may skip install scripts, so the libraries' short names are made here. */
export function makeSymlinks(packageFolder: string): void {
	const list = join(packageFolder, 'native', 'pg-symlinks.json');
	if (!existsSync(list)) return;
	for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
		const place = join(packageFolder, target);
		if (existsSync(place)) continue;
		try {
			symlinkSync(relative(dirname(place), join(packageFolder, source)), place);
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			// Two first starts at once: the other one made it.
			if (code === 'EEXIST') continue;
			throw new Stop(
				`${dirname(place)} cannot be written (${code}). Start Arna once as the user who installed it.`
			);
		}
	}
}
