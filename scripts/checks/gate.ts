import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The checkout's own folder. */
export const root = join(import.meta.dirname, '..', '..');

/** A test with its time in milliseconds. */
export type Timed = { name: string; ms: number };

/** What a gate adds to the last line, a word for its own line, and its tests for the list of the slowest. */
export type Outcome = { passed: number; failed: number; note?: string; timed?: Timed[] };

export type Gate = { name: string; run: () => Promise<Outcome> };

/** A gate made of tools of node_modules, each with its arguments; it counts as one and ends at the first that fails. */
export function gateOf(name: string, ...commands: [tool: string, ...args: string[]][]): Gate {
	return { name, run: async () => outcomeOf(await allGood(commands)) };
}

async function allGood(commands: [string, ...string[]][]): Promise<boolean> {
	for (const [tool, ...args] of commands) {
		if ((await runTool(tool, args)) !== 0) return false;
	}
	return true;
}

export function outcomeOf(good: boolean, note?: string): Outcome {
	return { passed: good ? 1 : 0, failed: good ? 0 : 1, note };
}

/** Runs a tool of node_modules (or `node`), its output streamed, and answers its exit code. */
export function runTool(tool: string, args: string[]): Promise<number> {
	const bin = join(root, 'node_modules', '.bin');
	// Our own Node first: the one of the machine may be older, and the tools' first line asks for `node`.
	const env = { ...process.env, PATH: `${bin}:${process.env.PATH ?? ''}` };
	return new Promise((resolve) => {
		const child = spawn(join(bin, tool), args, { cwd: root, env, stdio: 'inherit' });
		child.on('error', (trouble) => {
			console.error(`${tool} could not be started: ${trouble.message}`);
			resolve(1);
		});
		child.on('close', (code) => resolve(code ?? 1));
	});
}
