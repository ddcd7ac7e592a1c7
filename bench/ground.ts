import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '#ground/context.ts';
import { closeHouse, contextFor, openHouse } from '#ground/house.server.ts';
import { startEmbedded } from '#ground/postgres/embedded.server.ts';
import { readSettings } from '#ground/settings.ts';
import { testCentre } from '#testing/template.ts';
import { addCentre, migrate } from '#migrate.ts';

/** A fresh installation with its PostgreSQL as it is shipped (fsync on), thrown away afterwards. */
export async function freshHouse<Result>(
	work: (ctx: () => Context, url: string) => Promise<Result>
): Promise<Result> {
	process.env.ARNA_QUIET = '1';
	const folder = mkdtempSync(join(tmpdir(), 'arna-bench-'));
	const server = await startEmbedded(folder);
	try {
		await migrate(server.url);
		await addCentre(server.url, testCentre);
		const settings = readSettings({ ARNA_DATA: folder });
		const house = await openHouse(
			settings,
			server.url,
			'a secret for measuring, long enough to sign'
		);
		try {
			return await work(() => contextFor(house, testCentre.slug), server.url);
		} finally {
			await closeHouse(house);
		}
	} finally {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Runs `work(0)` … `work(count - 1)` by so many callers, each starting its next when its last is done; seconds it took. */
export async function byCallers(
	callers: number,
	count: number,
	work: (index: number) => Promise<unknown>
): Promise<number> {
	let next = 0;
	const started = performance.now();
	const caller = async () => {
		while (next < count) await work(next++);
	};
	await Promise.all(Array.from({ length: callers }, caller));
	return (performance.now() - started) / 1000;
}

/** Everything is measured three times, the sides in turn. */
export async function rounds<Taken>(measure: () => Promise<Taken>): Promise<Taken[]> {
	const taken: Taken[] = [];
	for (let round = 0; round < 3; round++) taken.push(await measure());
	return taken;
}

/**
 * Best of three against best of three: a moment in which somebody else used the machine harms neither side. */
export function ratio<Taken>(
	taken: Taken[],
	figure: (one: Taken) => number,
	reference: (one: Taken) => number
): number {
	return Math.max(...taken.map(figure)) / Math.max(...taken.map(reference));
}

export function show<Taken>(
	what: string,
	taken: Taken[],
	figure: (one: Taken) => number,
	unit: string,
	digits = 0
): void {
	const figures = taken.map((one) => figure(one).toFixed(digits).padStart(9)).join('');
	console.log(`  ${what.padEnd(30)}${figures} ${unit}`.trimEnd());
}
