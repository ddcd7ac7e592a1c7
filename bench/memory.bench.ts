import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { withServer } from './arna.ts';
import { calibrate } from './calibrate.ts';
import { openEvent } from './event.ts';
import { startLoad } from './load.ts';
import type { Bench } from './run.ts';
import { openForm } from './signup-form.ts';

const [people, places, connections, most] = [5000, 500, 64, 400];

export const bench: Bench = {
	promise:
		'memory ten seconds after 5,000 people signed up over HTTP: all Node processes together under 400 MB, PostgreSQL beside it',
	async run() {
		await calibrate();
		return withServer(['--empty'], async (server) => {
			const before = memoryOf(server.pid);
			const { slug } = await openEvent(server.ctx(), places);
			const form = await openForm(server.origin, slug);
			const { run, stop } = startLoad();
			const requests = Array.from({ length: people }, (_, index) => form.request(index));
			const { statuses, per_second } = await run({
				port: server.port,
				connections,
				count: people,
				requests
			});
			stop();
			const hot = memoryOf(server.pid);
			await wait(10_000);
			const after = memoryOf(server.pid);
			console.log(
				`\n${people} sign-ups, ${per_second.toFixed(0)} /s, answers ${JSON.stringify(statuses)}`
			);
			print('before', before);
			print('at the last answer', hot);
			print('ten seconds later', after);
			const node = sum(after.node);
			return {
				good: node < most && statuses['303'] === people,
				figure: `Node ${node.toFixed(0)} MB in ${after.node.length} process(es) (under ${most} wanted), PostgreSQL ${sum(after.postgres).toFixed(0)} MB in ${after.postgres.length}`
			};
		});
	}
};

interface Memory {
	/** Megabytes a process. */
	node: number[];
	postgres: number[];
}

/** The process and all below it: pages and worker, documents, exports; PostgreSQL with what its processes share counted once. */
export function memoryOf(pid: number): Memory {
	const pids = [pid, ...below(pid)];
	const node = pids.filter(isNode);
	return {
		node: node.map((one) => megabytes(one, 'Rss')),
		postgres: pids.filter((one) => !node.includes(one)).map((one) => megabytes(one, 'Pss'))
	};
}

function isNode(pid: number): boolean {
	try {
		return readlinkSync(`/proc/${pid}/exe`).endsWith('node');
	} catch {
		return false; // it ended while we looked
	}
}

function below(pid: number): number[] {
	const lines = execFileSync('ps', ['-e', '-o', 'pid=,ppid='], { encoding: 'utf8' })
		.trim()
		.split('\n')
		.map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
	const of = (parent: number): number[] =>
		lines.filter(([, its]) => its === parent).flatMap(([one]) => [one, ...of(one)]);
	return of(pid);
}

function megabytes(pid: number, what: 'Rss' | 'Pss'): number {
	try {
		const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
		return Number(new RegExp(`^${what}: +(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) / 1024;
	} catch {
		return 0; // it ended while we looked
	}
}

export const sum = (all: number[]) => all.reduce((whole, one) => whole + one, 0);

function print(when: string, { node, postgres }: Memory): void {
	console.log(
		`  ${when.padEnd(24)} Node ${node.map((one) => one.toFixed(0)).join(' + ')} MB, PostgreSQL ${sum(postgres).toFixed(0)} MB`
	);
}
