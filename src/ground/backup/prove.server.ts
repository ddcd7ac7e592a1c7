import { drain, readBundle, whole } from './bundle.server.ts';
import type { Stretched } from './key.server.ts';
import type { Counts, Manifest } from './manifest.ts';

export interface Proved {
	manifest: Manifest;
	counts: Counts;
	secret: string;
}

/** Reads all of a backup and gives its first and last words; throws one line when a single byte is not as it was. */
export async function prove(place: string, key: Stretched): Promise<Proved> {
	const words = new Map<string, string>();
	await readBundle(place, key, async ({ name, source }) => {
		if (['manifest', 'counts', 'secret'].includes(name))
			words.set(name, (await whole(source)).toString());
		else await drain({ name, source });
	});
	const word = (name: string) => JSON.parse(words.get(name) ?? 'null') as unknown;
	return {
		manifest: word('manifest') as Manifest,
		counts: word('counts') as Counts,
		secret: words.get('secret')!
	};
}
