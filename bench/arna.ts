import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from '#ground/context.ts';
import { closeHouse, contextFor, openHouse } from '#ground/house.server.ts';
import { readSettings } from '#ground/settings.ts';
import { databaseOf, freePort, root } from '#testing/house/arna.ts';

export interface Server {
	pid: number;
	port: number;
	origin: string;
	/** The administrator's, on the same database as the server's. */
	ctx: () => Context;
}

/** Arna as it is shipped, in a process of its own with its limits and its log on; thrown away afterwards. */
export async function withServer<Result>(
	words: string[],
	work: (server: Server) => Promise<Result>
): Promise<Result> {
	const data = mkdtempSync(join(tmpdir(), 'arna-bench-'));
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const out = join(data, 'said');
	const child = spawn(
		process.execPath,
		[...profiling(), join(root, 'src', 'arna.ts'), 'start', ...words],
		{
			cwd: root,
			env: {
				PATH: process.env.PATH,
				HOME: tmpdir(),
				ARNA_DATA: join(data, 'data'),
				PORT: String(port)
			},
			stdio: ['ignore', openSync(out, 'a'), openSync(join(data, 'log'), 'a')]
		}
	);
	const ended = new Promise((resolve) => child.once('exit', resolve));
	try {
		while (!readFileSync(out, 'utf8').includes('Arna: ')) {
			if (child.exitCode !== null) throw new Error(readFileSync(join(data, 'log'), 'utf8'));
			await wait(50);
		}
		return await onItsDatabase(databaseOf(join(data, 'data')), (ctx) =>
			work({ pid: child.pid!, port, origin, ctx })
		);
	} finally {
		child.kill('SIGTERM');
		await ended;
		rmSync(data, { recursive: true, force: true });
	}
}

/** BENCH_PROFILE=folder leaves the server's CPU profile there. */
function profiling(): string[] {
	const folder = process.env.BENCH_PROFILE;
	return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : [];
}

async function onItsDatabase<Result>(url: string, work: (ctx: () => Context) => Promise<Result>) {
	const house = await openHouse(
		readSettings({}),
		url,
		'a secret for measuring, long enough to sign'
	);
	const visitor = { account_id: 'bench', roles: ['administrator' as const] };
	const [slug] = house.centres.keys();
	try {
		return await work(() => contextFor(house, slug!, new Date(), visitor));
	} finally {
		await closeHouse(house);
	}
}
