import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { log } from '#ground/log.server.ts';

export interface Keeper {
	pid: () => number | undefined;
	/** Ends the server in order; after 20 s at once. */
	stop: () => Promise<void>;
	/** At once and without waiting, for the last moment of this process; nothing written is lost. */
	quit: () => void;
}

/**
 * Keeps one server running: one that ends by itself is started again for as long as this process lives. Null
 * when it does not come up at all.
 */
export async function keepRunning(
	launch: () => ChildProcess,
	ready: (child: ChildProcess) => Promise<boolean>
): Promise<Keeper | null> {
	let child: ChildProcess | undefined;
	let stopping = false;
	// After a kill -9 old backends may hold the shared memory for a moment: a start may fail and the next one not.
	const up = async (tries: number) => {
		for (let turn = 1; turn <= tries && !stopping; turn++) {
			child = launch();
			if (await ready(child)) return true;
			await wait(Math.min(300 * turn, 5000));
		}
		return false;
	};
	const watch = async () => {
		while (!stopping) {
			const code = await ended(child!);
			if (stopping) return;
			log('postgres.ended', { code });
			if (await up(Infinity)) log('postgres.started_again');
		}
	};
	const keeper: Keeper = {
		pid: () => child?.pid,
		async stop() {
			stopping = true;
			if (child) await stopInOrder(child);
		},
		quit() {
			stopping = true;
			child?.kill('SIGQUIT');
		}
	};
	process.once('exit', keeper.quit);
	if (!(await up(5))) return null;
	void watch();
	return keeper;
}

export function isOver(child: ChildProcess): boolean {
	// Without a number it could not even be started.
	return child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
}

function ended(child: ChildProcess): Promise<number | string | null> {
	if (isOver(child)) return Promise.resolve(child.exitCode ?? child.signalCode);
	return new Promise((resolve) =>
		child.once('exit', (code: number | null, signal: string | null) => resolve(code ?? signal))
	);
}

async function stopInOrder(child: ChildProcess): Promise<void> {
	const over = ended(child);
	child.kill('SIGINT');
	const late = setTimeout(() => child.kill('SIGQUIT'), 20_000);
	await over;
	clearTimeout(late);
}
