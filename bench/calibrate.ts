import { createHash } from 'node:crypto';
import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { byCallers, freshHouse, rounds, show } from './ground.ts';
import { loneInserts } from './signup-database.ts';

/** What this machine can do in this run: figures of different machines and moments are compared by their ratio to these. */
export async function calibrate(): Promise<void> {
	console.log('This machine now, three times each');
	show('hash loop', await rounds(hashes), Number, '/s');
	show('loopback echo', await rounds(echoes), Number, '/s');
	const inserts = await freshHouse((_ctx, url) => rounds(() => loneInserts(url, 64, 5000)));
	show('lone INSERT', inserts, Number, '/s');
}

/** SHA-256 of a kilobyte, one after the other. */
function hashes(): Promise<number> {
	const block = Buffer.alloc(1024, 'a');
	const started = performance.now();
	let done = 0;
	for (; performance.now() - started < 300; done++) createHash('sha256').update(block).digest();
	return Promise.resolve((done * 1000) / (performance.now() - started));
}

/** 64 connections of this process to itself: 32 bytes there and back. */
async function echoes(): Promise<number> {
	const server = createServer({ noDelay: true }, (socket) => socket.pipe(socket));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const sockets = await Promise.all(Array.from({ length: 64 }, () => opened(port)));
	const idle = [...sockets];
	const seconds = await byCallers(sockets.length, 10_000, async () => {
		const socket = idle.pop()!;
		const back = new Promise((resolve) => socket.once('data', resolve));
		socket.write('a message of thirty-two bytes ..');
		await back;
		idle.push(socket);
	});
	for (const socket of sockets) socket.destroy();
	server.close();
	return 10_000 / seconds;
}

function opened(port: number): Promise<Socket> {
	return new Promise((resolve) => {
		const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
	});
}
