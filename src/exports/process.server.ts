import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Context } from '#ground/context.ts';
import { theHouse } from '#ground/house.server.ts';
import type { Order } from './exporter.ts';

let child: ChildProcess | undefined;
let closed = false;

/** Whether an export is being made by this process: one at a time, so that pages keep the machine. */
export function isBusy(): boolean {
	return child !== undefined;
}

/** Makes an export in a process of its own and waits for its end. Throws when it broke off: the queue tries again. */
export async function makeApart(ctx: Context, export_id: string): Promise<void> {
	if (closed) throw new Error('exports were closed');
	const { settings, url } = theHouse();
	child = fork(join(import.meta.dirname, 'exporter.ts'), {
		execPath: process.execPath,
		// More than this it never needs: rows go through it page by page.
		execArgv: ['--max-old-space-size=128'],
		// Nothing of the parent's environment: what it needs is in the order.
		env: process.env.ARNA_QUIET ? { ARNA_QUIET: process.env.ARNA_QUIET } : {}
	});
	try {
		child.send(
			{ settings, url, centre: ctx.centre.slug, export_id } satisfies Order,
			() => undefined
		);
		const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
		if (code !== 0) throw new Error(`the export broke off: ${signal ?? `exit code ${code}`}`);
	} finally {
		child = undefined;
	}
}

/** Ends the export that is being made: it starts again from its beginning when there is a worker again. */
export async function closeExports(): Promise<void> {
	closed = true;
	if (!child) return;
	const ended = once(child, 'exit');
	child.kill('SIGKILL');
	await ended;
}

/** For health pages and measurements: the process at work. */
export function exporterNow(): number | undefined {
	return child?.pid;
}

process.on('exit', () => child?.kill('SIGKILL'));
