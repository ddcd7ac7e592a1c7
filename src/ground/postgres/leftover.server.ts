import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { log } from '#ground/log.server.ts';
import { commandOfProcess } from '#ground/process.server.ts';
import { Stop } from '#ground/stop.ts';

/** Where each start puts its socket; also how one left behind is known as ours. */
export const socketPrefix = join(tmpdir(), 'arna-');

/** A killed Arna leaves its PostgreSQL running; it is ended in order before a new one opens the same files. */
export async function endLeftover(cluster: string): Promise<void> {
	const lines = pidFile(cluster);
	if (!lines) return;
	const pid = Number(lines[0]);
	for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
		if (!isPostmaster(pid, cluster)) break;
		log('postgres.leftover_ended', { pid, signal });
		await end(pid, cluster, signal);
	}
	if (isPostmaster(pid, cluster))
		throw new Stop(`A PostgreSQL of an earlier start (process ${pid}) does not end. End it first.`);
	const sockets = lines[4]?.trim();
	if (sockets?.startsWith(socketPrefix)) rmSync(sockets, { recursive: true, force: true });
}

async function end(pid: number, cluster: string, signal: NodeJS.Signals): Promise<void> {
	try {
		process.kill(pid, signal);
	} catch {
		return; // gone meanwhile, or not ours to end: the caller looks again
	}
	for (let turn = 0; turn < 400 && isPostmaster(pid, cluster); turn++) await wait(50);
}

/** Lines of postmaster.pid: 1 the process, 5 the folder of its socket. */
function pidFile(cluster: string): string[] | null {
	try {
		return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
	} catch {
		return null; // it was ended in order
	}
}

/** The number may since belong to somebody else: only a process that names this cluster is ended. */
function isPostmaster(pid: number, cluster: string): boolean {
	const words = commandOfProcess(pid);
	return words.includes('postgres') && `${words} `.includes(` -D ${cluster} `);
}
