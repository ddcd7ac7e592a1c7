import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from '#ground/context.ts';
import { closeHouse, contextFor, openHouse } from '#ground/house.server.ts';
import { startEmbedded } from '#ground/postgres/embedded.server.ts';
import { readSettings } from '#ground/settings.ts';
import { databaseOf, freePort, root } from '#testing/house/arna.ts';

/** The server's and the bench's own: what one has encrypted the other opens. */
const secret = 'a secret for measuring, long enough to sign';

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
	const folder = mkdtempSync(join(tmpdir(), 'arna-bench-'));
	const data = join(folder, 'data');
	const node = await startNode(folder, words, { ARNA_DATA: data });
	try {
		const { pid, port } = node;
		const origin = `http://localhost:${port}`;
		return await onItsDatabase(databaseOf(data), (ctx) => work({ pid, port, origin, ctx }));
	} finally {
		await node.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

export interface Nodes {
	pids: number[];
	ports: number[];
	ctx: () => Context;
}

/** Several of them on one PostgreSQL, which is as it is shipped too. */
export async function withNodes<Result>(
	count: number,
	work: (nodes: Nodes) => Promise<Result>
): Promise<Result> {
	const folder = mkdtempSync(join(tmpdir(), 'arna-bench-'));
	const database = await startEmbedded(join(folder, 'database'));
	const shared = {
		ARNA_DATA: join(folder, 'data'),
		DATABASE_URL: database.url,
		TRUSTED_PROXY: '127.0.0.1'
	};
	const nodes: Node[] = [];
	try {
		while (nodes.length < count) nodes.push(await startNode(folder, ['--empty'], shared));
		const pids = nodes.map(({ pid }) => pid);
		const ports = nodes.map(({ port }) => port);
		return await onItsDatabase(database.url, (ctx) => work({ pids, ports, ctx }));
	} finally {
		await Promise.all(nodes.map(({ stop }) => stop()));
		await database.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

interface Node {
	pid: number;
	port: number;
	stop: () => Promise<unknown>;
}

/** Started and serving; what it says goes into files of the folder. */
async function startNode(
	folder: string,
	words: string[],
	env: Record<string, string>
): Promise<Node> {
	const port = await freePort();
	const [out, log] = [join(folder, `said-${port}`), join(folder, `log-${port}`)];
	const child = spawn(
		process.execPath,
		[...profiling(), join(root, 'src', 'arna.ts'), 'start', ...words],
		{
			cwd: root,
			env: {
				PATH: process.env.PATH,
				HOME: tmpdir(),
				PORT: String(port),
				ARNA_SECRET: secret,
				...env
			},
			stdio: ['ignore', openSync(out, 'a'), openSync(log, 'a')]
		}
	);
	const ended = new Promise((resolve) => child.once('exit', resolve));
	while (!readFileSync(out, 'utf8').includes('Arna: ')) {
		if (child.exitCode !== null) throw new Error(readFileSync(log, 'utf8'));
		await wait(50);
	}
	return {
		pid: child.pid!,
		port,
		stop() {
			child.kill('SIGTERM');
			return ended;
		}
	};
}

/** BENCH_PROFILE=folder leaves the server's CPU profile there. */
function profiling(): string[] {
	const folder = process.env.BENCH_PROFILE;
	return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : [];
}

async function onItsDatabase<Result>(url: string, work: (ctx: () => Context) => Promise<Result>) {
	const house = await openHouse(readSettings({}), url, secret);
	const visitor = { account_id: 'bench', roles: ['administrator' as const] };
	const [slug] = house.centres.keys();
	try {
		return await work(() => contextFor(house, slug!, new Date(), visitor));
	} finally {
		await closeHouse(house);
	}
}
