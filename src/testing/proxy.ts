import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What lies between a phone and the server; may be changed while it runs. */
export interface Weather {
	/** Each way. */
	delay_ms: number;
	/** How often a piece is lost on the way, from 0 to 1: like TCP it comes late, and all that follows waits for it. */
	loss: number;
}

export interface Proxy {
	port: number;
	origin: string;
	weather: Weather;
	connections: () => number;
	/** What is connected stays open on both sides and nothing passes any more, as when a phone goes out of reach. */
	freeze: () => void;
	/** Ends all connections and takes no new ones. */
	cut: () => void;
	/** Takes connections again. Those that froze stay so. */
	restore: () => void;
	close: () => Promise<void>;
}

interface Pair {
	sides: [Socket, Socket];
	frozen: boolean;
}

/** Retransmission as TCP does it: 200 ms, and twice as long each time that is lost too. */
const resendMs = 200;

/** A TCP proxy on a free port in front of these ports of this machine, each connection to the next of them. */
export async function startProxy(
	ports: number[],
	weather: Weather = { delay_ms: 0, loss: 0 }
): Promise<Proxy> {
	const pairs = new Set<Pair>();
	let turn = 0;
	let isCut = false;
	const server = createServer({ noDelay: true }, (near) => {
		if (isCut) return void near.resetAndDestroy();
		const far = connect({ port: ports[turn++ % ports.length]!, host: '127.0.0.1', noDelay: true });
		const pair: Pair = { sides: [near, far], frozen: false };
		pairs.add(pair);
		pass(pair, near, far, weather);
		pass(pair, far, near, weather);
		const over = () => {
			if (pair.frozen) return;
			pairs.delete(pair);
			for (const side of pair.sides) side.destroy();
		};
		for (const side of pair.sides) side.on('error', over).on('close', over);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const endAll = () => {
		for (const { sides } of pairs) for (const side of sides) side.destroy();
		pairs.clear();
	};
	return {
		port,
		origin: `http://localhost:${port}`,
		weather,
		connections: () => pairs.size,
		freeze() {
			for (const pair of pairs) {
				pair.frozen = true;
				for (const side of pair.sides) side.pause();
			}
		},
		cut() {
			isCut = true;
			endAll();
		},
		restore() {
			isCut = false;
		},
		async close() {
			const closed = new Promise((resolve) => server.close(resolve));
			endAll();
			await closed;
		}
	};
}

/** One way: each piece is sent on when its time has come, never before the one in front of it. */
function pass(pair: Pair, from: Socket, to: Socket, weather: Weather): void {
	let before = Promise.resolve();
	const send = (piece: Buffer | null) => {
		if (pair.frozen) return;
		if (piece === null) to.end();
		else if (!to.write(piece)) from.pause();
	};
	const later = (piece: Buffer | null) => {
		const due = performance.now() + weather.delay_ms + lateBy(weather.loss);
		before = before.then(async () => {
			const left = due - performance.now();
			if (left > 0) await wait(left);
			send(piece);
		});
	};
	from.on('data', later).on('end', () => later(null));
	to.on('drain', () => {
		if (!pair.frozen) from.resume();
	});
}

function lateBy(loss: number): number {
	let late = 0;
	for (let next = resendMs; Math.random() < loss; next *= 2) late += next;
	return late;
}
