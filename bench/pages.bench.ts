import { fork } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { join } from 'node:path';
import { withServer } from './arna.ts';
import { calibrate } from './calibrate.ts';
import { ratio, rounds, show } from './ground.ts';
import { startLoad } from './load.ts';
import type { Asked, Loaded } from './load.ts';
import type { Copy } from './plain.ts';
import type { Bench } from './run.ts';

const connections = 64;
const count = 8000;
type Run = (asked: Asked) => Promise<Loaded>;

export const bench: Bench = {
	promise: 'list and event page, signed out: ≥ 0.5 × a bare node:http that sends the same bytes',
	async run() {
		await calibrate();
		const { run, stop } = startLoad();
		const reaches = await withServer([], async ({ port, origin }) => {
			const list = await (await fetch(`${origin}/kk/events`)).text();
			const [event] = /\/kk\/events\/[a-z0-9-]+(?=")/.exec(list)!;
			return [await compared(run, port, '/kk/events'), await compared(run, port, event)];
		});
		stop();
		const [list, event] = reaches.map((reach) => reach.toFixed(2));
		return {
			good: Math.min(...reaches) >= 0.5,
			figure: `list ${list}, event page ${event} of a bare node:http with the same bytes (0.5 wanted)`
		};
	}
};

/** One address three ways: a bare node:http with the kept answer, Arna, and Arna for somebody whose page nobody else may get. */
async function compared(run: Run, port: number, path: string): Promise<number> {
	const plain = fork(join(import.meta.dirname, 'plain.ts'), { serialization: 'advanced' });
	const copy = await answerOf(port, path);
	plain.send(copy);
	const [plainPort] = (await once(plain, 'message')) as [number];
	const ask = (to: number, times: number, more: string[] = []) =>
		run({ port: to, connections, count: times, requests: [request(to, path, more)] });
	const own = () => ask(port, 200, ['Cookie: look=dark']);
	for (const warmUp of [() => ask(plainPort, count), () => ask(port, count), own]) await warmUp();
	const taken = await rounds(async () => {
		const bare = await ask(plainPort, count);
		const kept = await ask(port, count);
		const made = await own();
		for (const { statuses } of [bare, kept, made])
			if (Object.keys(statuses).join() !== '200') throw new Error(JSON.stringify(statuses));
		return { bare: bare.per_second, kept: kept.per_second, made: made.per_second };
	});
	plain.disconnect();
	console.log(`\n${path}, ${copy.body.length} bytes compressed, ${connections} connections`);
	show('bare node:http', taken, ({ bare }) => bare, '/s');
	show('Arna', taken, ({ kept }) => kept, '/s');
	show('Arna, made for each', taken, ({ made }) => made, '/s');
	return ratio(
		taken,
		({ kept }) => kept,
		({ bare }) => bare
	);
}

/** The answer of the server byte by byte, for the bare one to send. */
function answerOf(port: number, path: string): Promise<Copy> {
	const { promise, resolve, reject } = Promise.withResolvers<Copy>();
	get({ port, host: 'localhost', path, headers: { 'accept-encoding': 'gzip, br' } }, (res) => {
		const chunks: Buffer[] = [];
		res.on('data', (chunk: Buffer) => chunks.push(chunk));
		res.on('end', () => {
			const ofNode = ['date', 'connection', 'keep-alive'];
			const headers = Object.entries(res.headers).filter(([name]) => !ofNode.includes(name));
			resolve({ headers: Object.fromEntries(headers), body: Buffer.concat(chunks) });
		});
	}).on('error', reject);
	return promise;
}

function request(port: number, path: string, more: string[]): string {
	const head = [
		`GET ${path} HTTP/1.1`,
		`Host: localhost:${port}`,
		'Accept: text/html',
		'Accept-Encoding: gzip, br',
		...more
	];
	return `${head.join('\r\n')}\r\n\r\n`;
}
