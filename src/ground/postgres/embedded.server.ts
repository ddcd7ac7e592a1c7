import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { log } from '#ground/log.server.ts';
import { Stop } from '#ground/stop.ts';
import { prepareCluster } from './cluster.server.ts';
import { isOver, keepRunning } from './keeper.server.ts';
import { endLeftover, socketPrefix } from './leftover.server.ts';
import { postgresPrograms } from './programs.server.ts';
import { runAs } from './user.server.ts';

export interface EmbeddedPostgres {
	/** Address for `pg`: a unix socket that only its owner can reach; no TCP port is open. */
	url: string;
	pid: () => number | undefined;
	stop: () => Promise<void>;
}

export interface EmbeddedOptions {
	/** Extra server settings, e.g. `{ fsync: 'off' }` for tests' throw-away clusters. */
	config?: Record<string, string>;
}

/**
 * Starts PostgreSQL on `data/postgres`, made at the first start. A server left behind by a killed Arna is
 * ended first; one that dies is started again; none outlives this process unless that is killed.
 */
export async function startEmbedded(
	data: string,
	options: EmbeddedOptions = {}
): Promise<EmbeddedPostgres> {
	const cluster = join(data, 'postgres');
	const programs = postgresPrograms();
	mkdirSync(data, { recursive: true });
	const as = runAs(cluster, [data, programs]);
	prepareCluster(cluster, programs, as);
	await endLeftover(cluster);
	// Short and apart from `data`, whose path may exceed what a unix socket's address can hold (107 bytes).
	const sockets = mkdtempSync(socketPrefix);
	const sweep = () => rmSync(sockets, { recursive: true, force: true });
	as.own(sockets);
	process.once('exit', sweep);
	const port = options.config?.port ?? '5432';
	const url = `postgres://arna@localhost:${port}/arna?host=${encodeURIComponent(sockets)}`;
	const [program, ...words] = [
		...as.wrapper,
		join(programs, 'postgres'),
		'-D',
		cluster,
		...asWords({ ...serverSettings, unix_socket_directories: sockets, ...options.config })
	];
	const keeper = await keepRunning(
		() => launch(program!, words, as.ids, `${cluster}.log`),
		(child) => answers(url, child)
	);
	if (!keeper)
		throw new Stop(`PostgreSQL does not start on ${cluster}. Its reasons stand in ${cluster}.log.`);
	return {
		url,
		pid: keeper.pid,
		async stop() {
			await keeper.stop();
			sweep();
			process.off('exit', sweep).off('exit', keeper.quit);
		}
	};
}

const serverSettings = {
	listen_addresses: '',
	unix_socket_permissions: '0700',
	max_connections: '120',
	shared_buffers: '128MB',
	jit: 'off',
	timezone: 'UTC',
	// An error's text quotes what people typed. Our own log has its code; here stand only starts, ends and crashes.
	log_min_messages: 'log',
	log_min_error_statement: 'panic',
	log_parameter_max_length_on_error: '0',
	log_error_verbosity: 'terse'
};

function asWords(settings: Record<string, string>): string[] {
	return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function launch(program: string, words: string[], ids: object, logFile: string): ChildProcess {
	const output = openSync(logFile, 'a', 0o600);
	// A process group of its own: Ctrl-C must reach Arna alone, which ends PostgreSQL last.
	const child = spawn(program, words, {
		...ids,
		detached: true,
		stdio: ['ignore', output, output]
	});
	child.on('error', (error: NodeJS.ErrnoException) => log('postgres.error', { code: error.code }));
	closeSync(output);
	return child;
}

/** Waits until the server lets us in, however long its recovery takes; false when it ended instead. */
async function answers(url: string, child: ChildProcess): Promise<boolean> {
	for (let turn = 1; !isOver(child); turn++) {
		const trouble = await letsIn(url.replace('/arna?', '/postgres?'));
		if (!trouble) return true;
		if (turn % 400 === 0) log('postgres.still_starting', { code: trouble.code });
		await wait(25);
	}
	return false;
}

async function letsIn(url: string): Promise<{ code?: string } | null> {
	const client = new pg.Client({ connectionString: url });
	client.on('error', () => undefined);
	try {
		await client.connect();
		const there = await client.query("select 1 from pg_database where datname = 'arna'");
		if (there.rowCount === 0) await client.query('create database arna');
		return null;
	} catch (error) {
		// No socket yet, or recovery goes on: the caller asks again.
		return error as { code?: string };
	} finally {
		await client.end().catch(() => undefined);
	}
}
