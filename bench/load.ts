// The load, in a process of its own so that it never takes a turn of the server's loop: sockets that stay open, each
// sending its next request when its last is answered. Asked over IPC by `startLoad`.
import { fork } from 'node:child_process';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface Asked {
	port: number;
	connections: number;
	count: number;
	/** Whole requests as they go over the wire; the n-th is sent as number n, from the start again when they are used up. */
	requests: string[];
	/** The moment before which request n is not sent, in milliseconds; at once when left out. */
	at?: number[];
}

export interface Loaded {
	seconds: number;
	per_second: number;
	/** How many answers had which status. */
	statuses: Record<string, number>;
	/** When request n was sent and answered, in milliseconds. */
	sent: number[];
	answered: number[];
}

/** Starts the process; `run` asks it for one load after the other. */
export function startLoad(): { run: (asked: Asked) => Promise<Loaded>; stop: () => void } {
	const child = fork(import.meta.filename, ['child'], { serialization: 'advanced' });
	return {
		run: (asked) =>
			new Promise((resolve, reject) => {
				const gone = () => reject(new Error('the load ended by itself'));
				child.once('exit', gone);
				child.once('message', (loaded) => {
					child.off('exit', gone);
					resolve(loaded as Loaded);
				});
				child.send(asked);
			}),
		stop: () => child.disconnect()
	};
}

async function load({ port, connections, count, requests, at }: Asked): Promise<Loaded> {
	const ready = requests.map((text) => Buffer.from(text));
	const statuses: Record<string, number> = {};
	const [sent, answered]: [number[], number[]] = [[], []];
	let next = 0;
	const sockets = await Promise.all(Array.from({ length: connections }, () => opened(port)));
	const started = performance.now();
	const caller = async (socket: Socket) => {
		while (next < count) {
			const index = next++;
			const early = (at?.[index] ?? 0) - (performance.now() - started);
			if (early > 0) await wait(early);
			sent[index] = performance.now() - started;
			const status = await answer(socket, ready[index % ready.length]!);
			answered[index] = performance.now() - started;
			statuses[status] = (statuses[status] ?? 0) + 1;
		}
	};
	await Promise.all(sockets.map(caller));
	const seconds = (performance.now() - started) / 1000;
	for (const socket of sockets) socket.destroy();
	return { seconds, per_second: count / seconds, statuses, sent, answered };
}

function opened(port: number): Promise<Socket> {
	return new Promise((resolve, reject) => {
		const socket = connect({ port, host: 'localhost', noDelay: true }, () => resolve(socket));
		socket.once('error', reject);
	});
}

/** Sends one request and reads its answer to the end; gives the status, or `cut`. */
function answer(socket: Socket, request: Buffer): Promise<string> {
	const { promise, resolve } = Promise.withResolvers<string>();
	let head: Head | null = null;
	let read: Buffer = Buffer.alloc(0);
	let length = 0;
	const done = (status: string) => {
		socket.off('data', more).off('close', cut);
		resolve(status);
	};
	const cut = () => done('cut');
	const more = (chunk: Buffer) => {
		length += chunk.length;
		read = head ? chunk : Buffer.concat([read, chunk]);
		head ??= headOf(read);
		if (!head) return;
		const whole =
			head.size === null ? read.subarray(-5).toString() === '0\r\n\r\n' : length >= head.size;
		if (whole) done(head.status);
	};
	socket.on('data', more).once('close', cut);
	socket.write(request);
	return promise;
}

interface Head {
	status: string;
	/** Of the whole answer in bytes; null: it comes in chunks. */
	size: number | null;
}

function headOf(bytes: Buffer): Head | null {
	const end = bytes.indexOf('\r\n\r\n');
	if (end === -1) return null;
	const text = bytes.toString('latin1', 0, end).toLowerCase();
	const length = /\ncontent-length: (\d+)/.exec(text)?.[1];
	const chunked = length === undefined && text.includes('\ntransfer-encoding: chunked');
	return { status: text.slice(9, 12), size: chunked ? null : end + 4 + Number(length ?? 0) };
}

if (process.argv[2] === 'child')
	process.on('message', (asked: Asked) => void load(asked).then((loaded) => process.send!(loaded)));
