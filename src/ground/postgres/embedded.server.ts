import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import {
	chownSync,
	closeSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readFileSync,
	rmSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { log } from '../log.server.ts';
import { commandOfProcess } from '../process.server.ts';
import { Stop } from '../stop.ts';
import { embeddedMajor, postgresPrograms } from './programs.server.ts';
import type { RunAs } from './user.server.ts';
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
 * ended first; one that dies is started again.
 */
export async function startEmbedded(
	data: string,
	options: EmbeddedOptions = {}
): Promise<EmbeddedPostgres> {
	const cluster = join(data, 'postgres');
	const programs = postgresPrograms();
	mkdirSync(data, { recursive: true });
	const as = runAs([data, programs]);
	if (!existsSync(join(cluster, 'PG_VERSION'))) initialise(programs, cluster, as);
	refuseOtherMajor(cluster);
	await endLeftover(cluster);
	// Short and apart from `data`, whose path may exceed what a unix socket's address can hold (107 bytes).
	const sockets = mkdtempSync(join(tmpdir(), 'arna-'));
	own(sockets, as);
	const url = `postgres://arna@localhost/arna?host=${encodeURIComponent(sockets)}`;
	const keeper = { stopping: false, child: undefined as ChildProcess | undefined };
	const launch = async () => {
		keeper.child = spawnServer(
			programs,
			cluster,
			sockets,
			as,
			options.config ?? {},
			join(data, 'postgres.log')
		);
		keeper.child.once('exit', (code) => {
			if (keeper.stopping) return;
			log('postgres.ended', { code });
			void wait(200).then(() => (keeper.stopping ? undefined : launch()));
		});
		await answers(url, keeper.child);
	};
	await retried(launch, cluster);
	return {
		url,
		pid: () => keeper.child?.pid,
		async stop() {
			keeper.stopping = true;
			await ended(keeper.child);
			rmSync(sockets, { recursive: true, force: true });
		}
	};
}

function initialise(programs: string, cluster: string, as: RunAs): void {
	rmSync(cluster, { recursive: true, force: true });
	mkdirSync(cluster, { mode: 0o700 });
	own(cluster, as);
	const words = [
		'-D',
		cluster,
		'-U',
		'arna',
		'-A',
		'trust',
		'-E',
		'UTF8',
		'--locale=C.UTF-8',
		'--no-instructions'
	];
	const done = run(join(programs, 'initdb'), words, as);
	if (done.status === 0) return;
	rmSync(cluster, { recursive: true, force: true });
	throw new Stop(
		`The database could not be made in ${cluster}: ${lastLine(done.stderr)}. Check free space and rights of the folder.`
	);
}

function refuseOtherMajor(cluster: string): void {
	const major = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
	if (major === embeddedMajor) return;
	throw new Stop(
		`${cluster} was written by PostgreSQL ${major}, this Arna brings ${embeddedMajor}. Start the Arna that wrote it, or point ARNA_DATA elsewhere.`
	);
}

/** A killed Arna leaves its PostgreSQL running; it is ended in order before a new one opens the same files. */
async function endLeftover(cluster: string): Promise<void> {
	const file = join(cluster, 'postmaster.pid');
	if (!existsSync(file)) return;
	const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
	if (!isPostmaster(pid, cluster)) return;
	log('postgres.leftover_ended', { pid });
	process.kill(pid, 'SIGINT');
	for (let turn = 0; turn < 300 && isPostmaster(pid, cluster); turn++) await wait(50);
}

/** The pid may since belong to somebody else: only a process that names this cluster is ended. */
function isPostmaster(pid: number, cluster: string): boolean {
	const words = commandOfProcess(pid);
	return words.includes('postgres') && words.includes(cluster);
}

function spawnServer(
	programs: string,
	cluster: string,
	sockets: string,
	as: RunAs,
	config: Record<string, string>,
	logFile: string
): ChildProcess {
	const settings: Record<string, string> = {
		listen_addresses: '',
		unix_socket_directories: sockets,
		unix_socket_permissions: '0700',
		max_connections: '120',
		shared_buffers: '128MB',
		jit: 'off',
		timezone: 'UTC',
		// Statements, their values and constraint details quote what people typed: none of it in the log.
		log_min_error_statement: 'panic',
		log_parameter_max_length_on_error: '0',
		log_error_verbosity: 'terse',
		...config
	};
	const words = [
		'-D',
		cluster,
		...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
	];
	const output = openSync(logFile, 'a', 0o600);
	const [program, ...rest] = [...as.wrapper, join(programs, 'postgres'), ...words];
	// A process group of its own: Ctrl-C must reach Arna alone, which ends PostgreSQL last.
	const child = spawn(program!, rest, {
		...ids(as),
		detached: true,
		stdio: ['ignore', output, output]
	});
	closeSync(output);
	return child;
}

async function answers(url: string, child: ChildProcess): Promise<void> {
	for (let turn = 0; turn < 1200; turn++) {
		if (child.exitCode !== null) throw new Error('postgres ended while starting');
		const client = new pg.Client({ connectionString: url.replace('/arna?', '/postgres?') });
		// Refused until the socket is there and recovery is over: ask again.
		const ready = await client.connect().then(
			() => true,
			() => false
		);
		if (ready) await ensureDatabase(client);
		await client.end().catch(() => undefined);
		if (ready) return;
		await wait(25);
	}
	throw new Error('postgres did not answer');
}

async function ensureDatabase(client: pg.Client): Promise<void> {
	const there = await client.query("select 1 from pg_database where datname = 'arna'");
	if (there.rowCount === 0) await client.query('create database arna');
}

/** After a kill -9 the old backends may hold the shared memory for a moment: the first start may fail. */
async function retried(launch: () => Promise<void>, cluster: string): Promise<void> {
	for (let turn = 1; ; turn++) {
		try {
			return await launch();
		} catch {
			// Any cause: the server's own log, which the line names, tells it better than we could.
			if (turn === 5)
				throw new Stop(
					`PostgreSQL does not start on ${cluster}. Its reasons stand in ${cluster}.log.`
				);
			await wait(300 * turn);
		}
	}
}

async function ended(child: ChildProcess | undefined): Promise<void> {
	if (!child || child.exitCode !== null || child.signalCode !== null) return;
	const exit = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGINT');
	const late = setTimeout(() => child.kill('SIGQUIT'), 20_000);
	await exit;
	clearTimeout(late);
}

function run(program: string, words: string[], as: RunAs) {
	const [first, ...rest] = [...as.wrapper, program, ...words];
	return spawnSync(first!, rest, { ...ids(as), encoding: 'utf8' });
}

function ids(as: RunAs): { uid?: number; gid?: number } {
	return as.uid !== undefined && as.wrapper.length === 0 ? { uid: as.uid, gid: as.gid! } : {};
}

function own(folder: string, as: RunAs): void {
	if (as.uid !== undefined) chownSync(folder, as.uid, as.gid!);
}

function lastLine(text: string | null): string {
	return text?.trim().split('\n').at(-1) ?? 'no answer';
}
