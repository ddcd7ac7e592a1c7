// The proxy of testing/, in a process of its own so that it takes no turn of anybody's loop. Asked over IPC by `forkProxy`.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Weather } from '#testing/proxy.ts';
import { startProxy } from '#testing/proxy.ts';

/** A proxy in front of these ports, and what lies between it and them. */
export async function forkProxy(
	ports: number[],
	weather: Weather
): Promise<{ port: number; stop: () => void }> {
	const child = fork(import.meta.filename, ['child']);
	child.send({ ports, weather });
	const [port] = (await once(child, 'message')) as [number];
	return { port, stop: () => child.disconnect() };
}

if (process.argv[2] === 'child') {
	process.once('message', ({ ports, weather }: { ports: number[]; weather: Weather }) => {
		void startProxy(ports, weather).then(({ port }) => process.send!(port));
	});
	process.once('disconnect', () => process.exit());
}
