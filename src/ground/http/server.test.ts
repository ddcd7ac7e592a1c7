import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import { secondsToWait, secondsToWaitFor } from './addressLimit.server.ts';
import type { Answerer } from './answering.testing.ts';
import { answering } from './answering.testing.ts';

const seen = ['x-arna-address', 'x-forwarded-proto', 'host'] as const;
const echo: Parameters<typeof answering>[0] = (req, res) =>
	res.end(JSON.stringify(seen.map((name) => req.headers[name])));

async function during(
	env: Record<string, string>,
	work: (server: Answerer) => Promise<void>
): Promise<void> {
	const server = await answering(echo, env);
	try {
		await work(server);
	} finally {
		await server.close();
	}
}

const settled = async (server: Answerer, headers: Record<string, string>) =>
	JSON.parse((await server.get('/', { host: 'arna.test', ...headers })).text) as string[];

const spoofed = {
	'x-forwarded-for': '203.0.113.9',
	'x-forwarded-proto': 'https',
	'x-forwarded-host': 'evil.test',
	'x-arna-address': '203.0.113.10'
};

test('without a trusted proxy nobody can name another address, protocol or host', () =>
	during({}, async (server) => {
		assert.deepEqual(await settled(server, spoofed), ['127.0.0.1', 'http', 'arna.test']);
	}));

test('a trusted proxy says who asks and how', () =>
	during({ TRUSTED_PROXY: '127.0.0.1' }, async (server) => {
		assert.deepEqual(await settled(server, spoofed), ['203.0.113.9', 'https', 'evil.test']);
	}));

test('what a client put in front of the proxy’s own word does not count', () =>
	during({ TRUSTED_PROXY: '127.0.0.1,10.0.0.1' }, async (server) => {
		const of = async (list: string) => (await settled(server, { 'x-forwarded-for': list }))[0];
		assert.equal(await of('1.1.1.1, 203.0.113.9'), '203.0.113.9');
		assert.equal(await of('1.1.1.1, 203.0.113.9, 10.0.0.1'), '203.0.113.9');
		assert.equal(await of('1.1.1.1, ::ffff:203.0.113.9'), '203.0.113.9');
		assert.equal(await of('1.1.1.1, <script>'), '127.0.0.1');
		assert.equal(await of(''), '127.0.0.1');
	}));

test('an address that asks 600 times a minute is told to wait; its neighbour is not', () =>
	during({ TRUSTED_PROXY: '127.0.0.1' }, async (server) => {
		const from = (address: string) => server.get('/', { 'x-forwarded-for': address });
		for (let turn = 0; turn < 600; turn++) secondsToWait('198.51.100.7');
		const refused = await from('198.51.100.7');
		assert.equal(refused.status, 429);
		assert.equal(refused.headers['retry-after'], '1');
		assert.match(refused.text, /күтіп.*\n.*Подождите.*\n.*Wait/);
		assert.equal((await from('198.51.100.8')).status, 200);
	}));

test('the bucket fills again at ten requests a second', () => {
	for (let turn = 0; turn < 600; turn++) assert.equal(secondsToWait('192.0.2.1', 0), 0);
	assert.equal(secondsToWait('192.0.2.1', 0), 1);
	assert.equal(secondsToWait('192.0.2.1', 100), 0);
	assert.equal(secondsToWait('192.0.2.1', 101), 1);
	for (let turn = 0; turn < 600; turn++) assert.equal(secondsToWait('192.0.2.1', 100_000), 0);
});

test('a whole hall behind one address loads its page and votes in the same moment', () => {
	const from = (path: string) => {
		let refused = 0;
		for (let turn = 0; turn < 2000; turn++) if (secondsToWaitFor(path, '192.0.2.77') > 0) refused++;
		return refused;
	};
	assert.equal(from('/kk/live/0190000d-0000-7000-8000-000000000005?/vote'), 0);
	// The other pages keep their own, smaller bucket.
	assert.ok(from('/kk/events') > 1000);
});

test('all addresses of one IPv6 network share a bucket', () => {
	for (let turn = 0; turn < 600; turn++) secondsToWait(`2001:db8::${turn.toString(16)}`, 0);
	assert.equal(secondsToWait('2001:0db8:0:0:1:2:3:4', 0), 1);
	assert.equal(secondsToWait('2001:db8:0:1::1', 0), 0);
});

test('the machine’s own address is not limited', () => {
	for (let turn = 0; turn < 2000; turn++) assert.equal(secondsToWait('127.0.0.1', 0), 0);
});

test('a body over 12 MB is refused before it is read', () =>
	during({}, async (server) => {
		const socket = connect(server.port, '127.0.0.1');
		socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 12582913\r\n\r\nx');
		const answer = await text(socket);
		assert.match(answer, /^HTTP\/1\.1 413 /);
		assert.match(answer, /\r\nconnection: close\r\n/i);
	}));

test('a form from elsewhere than the desk is a megabyte at most, and says its length beforehand', () =>
	during({}, async (server) => {
		const status = async (path: string, header: string, body = '') => {
			const socket = connect(server.port, '127.0.0.1');
			socket.write(
				`POST ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${header}\r\n\r\n${body}`
			);
			return (await text(socket)).slice(9, 12);
		};
		const long = 'Content-Length: 1048577';
		const chunked = 'Transfer-Encoding: chunked';
		assert.equal(await status('/kk/ticket', long), '413');
		assert.equal(await status('/kk/ticket?/kk/desk/', long), '413');
		assert.equal(await status('//kk/desk/', long), '413');
		assert.equal(await status('/kk/desk/../ticket', long), '413');
		assert.equal(await status('/kk/desk/%2e%2E/ticket', chunked), '413');
		assert.equal(await status('/kk/ticket', chunked), '413');
		assert.equal(await status('/kk/ticket', 'Content-Length: 1', 'x'), '200', 'control');
		assert.equal(await status('/kk/desk/events', long), '200', 'control');
		assert.equal(await status('/kk/desk/events', chunked, '0\r\n\r\n'), '200', 'control');
	}));

test('a client that dribbles its head or its body is let go, others are served meanwhile', async () => {
	const patience = {
		headersTimeout: 200,
		requestTimeout: 400,
		keepAliveTimeout: 1000,
		connectionsCheckingInterval: 50
	};
	const server = await answering(
		(req, res) => req.resume().on('end', () => res.end('ok')),
		{},
		patience
	);
	const slowHead = connect(server.port, '127.0.0.1');
	slowHead.write('GET / HTTP/1.1\r\nHost: a\r\n');
	const slowBody = connect(server.port, '127.0.0.1');
	slowBody.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nx');
	assert.equal((await server.get('/')).text, 'ok');
	assert.match(await text(slowHead), /^HTTP\/1\.1 408 /);
	assert.match(await text(slowBody), /^HTTP\/1\.1 408 /);
	await server.close();
});

test('every answer has a request number of its own, whatever the client sent', () =>
	during({}, async (server) => {
		const { headers } = await server.get('/', { 'x-request-id': 'chosen' });
		assert.match(String(headers['x-request-id']), /^[0-9A-Z]{8}$/);
	}));

function text(socket: ReturnType<typeof connect>): Promise<string> {
	return new Promise((resolve) => {
		let all = '';
		socket.on('data', (chunk) => (all += chunk));
		socket.on('error', () => undefined);
		socket.on('close', () => resolve(all));
	});
}
