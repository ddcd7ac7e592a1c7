import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { Away, ask, Refused } from './ask.ts';

let address = '';
let answer: (req: IncomingMessage, res: ServerResponse) => void;
const server = createServer((req, res) => answer(req, res));
const ours = { 'x-request-id': 'ABC', 'content-type': 'application/json' };

before(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => void server.close());

const says =
	(status: number, headers: Record<string, string>, body: string): typeof answer =>
	(_req, res) =>
		void res.writeHead(status, headers).end(body);

test('what our server says in JSON is its answer', async () => {
	answer = says(200, ours, '{"came":3}');
	assert.deepEqual(await ask(address), { came: 3 });
});

for (const [what, given] of [
	['a server that is down', says(503, ours, '{}')],
	['a server that has too much to do', says(429, ours, '{}')],
	['the page of a portal', says(200, { 'content-type': 'text/html' }, '<h1>Wi-Fi</h1>')],
	['a page where JSON was asked for', says(200, { 'x-request-id': 'A' }, '<h1>Арна</h1>')],
	['somebody else’s JSON', says(200, { 'content-type': 'application/json' }, '{"came":3}')],
	['a connection that is cut', ((req) => void req.socket.destroy()) satisfies typeof answer]
] as [string, typeof answer][]) {
	test(`${what} is nobody of ours: it goes on without the network`, async () => {
		answer = given;
		await assert.rejects(ask(address), Away);
	});
}

test('a refusal comes with its code, and being led to the sign-in page is one', async () => {
	answer = says(409, ours, '{"message":"events.door_closed"}');
	await assert.rejects(ask(address, []), (trouble) => {
		assert.ok(trouble instanceof Refused);
		assert.deepEqual([trouble.status, trouble.code], [409, 'events.door_closed']);
		return true;
	});
	answer = (req, res) => {
		if (req.url === '/kk/sign-in') res.writeHead(200, { 'x-request-id': 'A' }).end('<h1>Кіру</h1>');
		else res.writeHead(303, { location: '/kk/sign-in' }).end();
	};
	await assert.rejects(
		ask(`${address}/list`),
		(trouble) => trouble instanceof Refused && trouble.code === 'people.sign_in'
	);
	answer = (_req, res) => void res.writeHead(404, ours).end('null');
	await assert.rejects(
		ask(address),
		(trouble) => trouble instanceof Refused && trouble.code === 'ground.refused'
	);
});
