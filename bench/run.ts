// `npm run bench` lists the measurements, `npm run bench -- NAME` runs one: it prints its figures, the last line says
// whether they are enough, and the exit code is 1 when they fall short.
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface Bench {
	/** What is measured and what must hold, in a line. */
	promise: string;
	/** The figure for the last line, and whether it is enough. */
	run: () => Promise<{ good: boolean; figure: string }>;
}

const names = globSync(join(import.meta.dirname, '*.bench.ts')).map((file) =>
	basename(file, '.bench.ts')
);
const [asked] = process.argv.slice(2);

if (asked === undefined) {
	for (const name of names.toSorted())
		console.log(`${name.padEnd(12)} ${(await load(name)).promise}`);
} else if (names.includes(asked)) {
	const { good, figure } = await (await load(asked)).run();
	console.log(`${good ? '✔' : '✖'} ${asked}: ${figure}`);
	process.exit(good ? 0 : 1);
} else {
	console.error(`There is no measurement ${asked}: ${names.toSorted().join(', ')}.`);
	process.exit(1);
}

async function load(name: string): Promise<Bench> {
	return ((await import(`./${name}.bench.ts`)) as { bench: Bench }).bench;
}
