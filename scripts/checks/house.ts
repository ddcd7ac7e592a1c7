import type { Text } from './text.ts';

/** No barrels, and no folder that is the home of everything and therefore of nothing. */
export function houseComplaints(texts: Text[]): string[] {
	return texts
		.filter(({ path }) => /^(src|scripts|journeys|bench)\//.test(path))
		.flatMap(({ path, text }) => [
			...(/\/(utils?|helpers?|lib|common|shared|misc)\//.test(path)
				? [`${path}: say what the folder is about; there is no home of everything.`]
				: []),
			...(/(^|\/)index\.ts$/.test(path) || /^export \* from /m.test(text)
				? [`${path}: no barrels, import from the file itself.`]
				: [])
		]);
}
