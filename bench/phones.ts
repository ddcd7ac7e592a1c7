// Phones that listen live, many in one process of their own: bare sockets that read events. Asked over IPC by `startPhones`.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface Crowd {
	port: number;
	path: string;
	/** What each phone keeps in its cookie since it joined. */
	secrets: string[];
}

/** When each phone had a state in which this turn speaks: milliseconds since 1970, with their fractions. */
export type Arrivals = Map<string, number[]>;

export interface Phones {
	/** Resolves when every one of them has the first state. */
	listen: (crowd: Crowd) => Promise<void>;
	/** What has come since they listen. */
	arrivals: () => Promise<Arrivals>;
	hangUp: () => Promise<void>;
	stop: () => void;
}

type Question = { listen: Crowd } | 'arrivals' | 'hang up';

/** So many processes, the phones of a crowd in equal parts. */
export function startPhones(processes: number): Phones {
	const children = Array.from({ length: processes }, () =>
		fork(import.meta.filename, ['child'], { serialization: 'advanced' })
	);
	const ask = async (question: (part: number) => Question): Promise<unknown[]> =>
		Promise.all(
			children.map(async (child, part) => {
				child.send(question(part));
				const [answer] = (await once(child, 'message')) as [unknown];
				return answer;
			})
		);
	return {
		async listen(crowd) {
			await ask((part) => {
				const secrets = crowd.secrets.filter((_, index) => index % processes === part);
				return { listen: { ...crowd, secrets } };
			});
		},
		async arrivals() {
			const all: Arrivals = new Map();
			for (const part of (await ask(() => 'arrivals')) as Arrivals[])
				for (const [id, times] of part) all.set(id, [...(all.get(id) ?? []), ...times]);
			return all;
		},
		async hangUp() {
			await ask(() => 'hang up');
		},
		stop() {
			for (const child of children) child.disconnect();
		}
	};
}

export const wallClock = () => performance.timeOrigin + performance.now();

const sockets = new Set<Socket>();
let seen: Arrivals = new Map();

async function listen({ port, path, secrets }: Crowd): Promise<void> {
	seen = new Map();
	// In small parts: a listening socket's queue of new connections is short.
	for (let from = 0; from < secrets.length; from += 50)
		await Promise.all(secrets.slice(from, from + 50).map((secret) => phone(port, path, secret)));
}

function phone(port: number, path: string, secret: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const socket = connect({ port, host: '127.0.0.1' });
		let [text, last] = ['', ''];
		socket.on('connect', () => {
			sockets.add(socket);
			socket.write(
				`GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n${usual}Cookie: arna_here=${secret}; look=light\r\n\r\n`
			);
		});
		socket.on('error', reject).on('close', () => sockets.delete(socket));
		socket.on('data', (part: Buffer) => {
			text += part.toString('latin1');
			const end = text.lastIndexOf('\n\n');
			if (end === -1) return;
			for (const [, id] of text.slice(0, end).matchAll(/"now":\{"id":"([^"]+)"/g))
				if (id !== last) note((last = id!));
			text = text.slice(end + 2);
			resolve();
		});
	});
}

/** What a phone's browser sends along. */
const usual = [
	'User-Agent: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
	'Accept-Encoding: gzip, deflate, br, zstd',
	'Accept-Language: kk-KZ,kk;q=0.9,ru;q=0.8',
	'Cache-Control: no-cache',
	'Referer: http://localhost/kk/live/0199f0a0-0000-7000-8000-000000000000',
	'Connection: keep-alive',
	''
].join('\r\n');

function note(id: string): void {
	const times = seen.get(id);
	if (times) times.push(wallClock());
	else seen.set(id, [wallClock()]);
}

async function answer(question: Question): Promise<unknown> {
	if (question === 'arrivals') return seen;
	if (question !== 'hang up') return listen(question.listen);
	for (const socket of sockets) socket.destroy();
	while (sockets.size > 0) await wait(10);
	return null;
}

if (process.argv[2] === 'child')
	process.on('message', (question: Question) => {
		answer(question).then(
			(said) => process.send!(said ?? null),
			(trouble) => {
				throw trouble;
			}
		);
	});
