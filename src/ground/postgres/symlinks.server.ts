import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

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
			// Two first starts at once: the other one made it.
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
	}
}
