import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Arna as a process of its own, as a person would start it. */
export interface Running {
	pid: number;
	url: string;
	data: string;
	/** Standard output and error so far. */
	said: { out: string; err: string };
	/** Its end: exit code, or the signal's name. */
	end: Promise<number | string>;
	/** Signal to the process alone, or to its whole group as a terminal does. */
	signal: (name: NodeJS.Signals, group?: boolean) => void;
	/** Asks to stop and waits for it. */
	stop: () => Promise<number | string>;
}

export interface How {
	words?: string[];
	env?: Record<string, string>;
	data?: string;
	/** Program and words in front, e.g. setpriv. */
	wrapper?: string[];
	/** A copy of the tree; else this one. */
	root?: string;
}

export const root = join(import.meta.dirname, '..', '..', '..');
const started: ChildProcess[] = [];
// A test that broke before its own clearing up leaves no process behind.
process.on('exit', () => {
	for (const child of started) if (!hasEnded(child)) process.kill(-child.pid!, 'SIGKILL');
});
const folders: string[] = [];

/** A folder of this test process; `sweep` removes all of them. */
export function newFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'house-'));
	folders.push(folder);
	return folder;
}

export function sweep(): void {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** Runs a command of the command line; only the settings given here reach it. */
export async function arna(how: How = {}): Promise<Running> {
	const data = how.data ?? join(newFolder(), 'data');
	const port = how.env?.PORT ?? String(await freePort());
	const [program, ...words] = [
		...(how.wrapper ?? []),
		process.execPath,
		join(how.root ?? root, 'src', 'arna.ts'),
		...(how.words ?? ['start', '--empty'])
	];
	return watch(program!, words, { ARNA_DATA: data, PORT: port, ...how.env });
}

/** Starts any program as the leader of a group of its own and listens to what it says. */
export function watch(program: string, words: string[], env: Record<string, string>): Running {
	const child = spawn(program, words, {
		env: { PATH: process.env.PATH, HOME: tmpdir(), ...env },
		cwd: env.CWD ?? root,
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe']
	});
	started.push(child);
	const said = { out: '', err: '' };
	child.stdout.on('data', (text: Buffer) => (said.out += text.toString()));
	child.stderr.on('data', (text: Buffer) => (said.err += text.toString()));
	const end = new Promise<number | string>((resolve) =>
		child.once('close', (code, signal) => resolve(code ?? signal ?? 'gone'))
	);
	const running: Running = {
		pid: child.pid!,
		url: `http://localhost:${env.PORT}`,
		data: env.ARNA_DATA ?? '',
		said,
		end,
		signal: (name, group = false) => process.kill(group ? -child.pid! : child.pid!, name),
		stop: () => {
			if (!hasEnded(child)) child.kill('SIGTERM');
			return end;
		}
	};
	return running;
}

function hasEnded(child: ChildProcess): boolean {
	return child.exitCode !== null || child.signalCode !== null;
}

/** Started and serving: the address is printed. Throws with what it said when it ended instead. */
export async function serving(how: How = {}): Promise<Running> {
	const running = await arna(how);
	await until(() => running.said.out.includes('Arna: '), running);
	return running;
}

/** Waits for something to become true; ends with what Arna said when it does not within 30 s. */
export async function until(
	isSo: () => boolean | Promise<boolean>,
	running?: Running
): Promise<void> {
	let over: number | string | null = null;
	void running?.end.then((end) => (over = end));
	for (let turn = 0; turn < 600; turn++) {
		if (await isSo()) return;
		if (over !== null) break;
		await wait(50);
	}
	throw new Error(
		`It did not come to pass (end: ${over}). Said:\n${running?.said.out}\n${running?.said.err}`
	);
}

/** Processes that name this text in their command line; those that ended but are not buried have none. */
export function processesWith(text: string): number[] {
	return globSync('/proc/[0-9]*/cmdline')
		.filter((file) => {
			try {
				return readFileSync(file, 'utf8').includes(text);
			} catch {
				return false; // it ended while we looked
			}
		})
		.map((file) => Number(file.split('/')[2]));
}

/** Where this Arna's database listens, as its lock file says. */
export function databaseOf(data: string): string {
	return readFileSync(join(data, 'arna.pid'), 'utf8').trim().split(' ')[2]!;
}

export function socketsOf(url: string): string {
	return new URL(url).searchParams.get('host')!;
}
