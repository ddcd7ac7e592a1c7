import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, before, beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Answerer } from './answering.testing.ts';
import { answering } from './answering.testing.ts';
import { forgetPages } from './cache.server.ts';

let server: Answerer;
let built = 0;
let answer: (req: IncomingMessage, res: ServerResponse) => void;

const keepable = {
	'cache-control': 'public, max-age=5',
	'content-type': 'text/html; charset=utf-8'
};
const page = (res: ServerResponse, headers: Record<string, string> = {}, text = 'Іс-шаралар') =>
	res.writeHead(200, { ...keepable, ...headers }).end(`${text} ${built}`);

before(async () => {
	server = await answering((req, res) => {
		built++;
		answer(req, res);
	});
});
after(() => server.close());
beforeEach(() => {
	forgetPages();
	built = 0;
	answer = (_req, res) => page(res);
});

test('a crowd that opens one page costs one rendering', async () => {
	answer = (_req, res) => void pause(50).then(() => page(res));
	const answers = await Promise.all(Array.from({ length: 50 }, () => server.get('/kk/events')));
	assert.equal(built, 1);
	assert.deepEqual([...new Set(answers.map(({ text }) => text))], ['Іс-шаралар 1']);
	assert.equal(new Set(answers.map(({ headers }) => headers['x-request-id'])).size, 50);
});

test('negative control: a page that does not say "public" is made for each', async () => {
	answer = (_req, res) => page(res, { 'cache-control': 'private' });
	await Promise.all(Array.from({ length: 10 }, () => server.get('/kk/events')));
	assert.equal(built, 10);
});

for (const [what, headers] of [
	['a cookie set', { 'set-cookie': 'a=1' }],
	['no-store beside public', { 'cache-control': 'public, no-store' }],
	['a body already compressed', { 'content-encoding': 'identity' }],
	['another answer for each language asked', { vary: 'accept-language' }],
	['an image', { 'content-type': 'image/jpeg' }],
	['a stream of events', { 'content-type': 'text/event-stream' }]
] as [string, Record<string, string>][]) {
	test(`an answer with ${what} is not kept`, async () => {
		answer = (_req, res) => page(res, headers);
		await server.get('/kk/events');
		const again = await server.get('/kk/events');
		assert.equal(built, 2);
		assert.equal(again.text, 'Іс-шаралар 2');
		for (const [name, value] of Object.entries(headers))
			assert.equal(String(again.headers[name]), value);
	});
}

for (const headers of [{ cookie: 'session=1' }, { authorization: 'x' }, { range: 'bytes=0-1' }]) {
	test(`who comes with ${Object.keys(headers).join()} gets a page of their own`, async () => {
		await server.get('/kk/events');
		await server.get('/kk/events', headers);
		assert.equal(built, 2);
	});
}

test('HEAD is neither answered from the kept page nor kept', async () => {
	const head = await server.get('/kk/events', {}, 'HEAD');
	assert.equal(head.text, '');
	assert.equal((await server.get('/kk/events')).text, 'Іс-шаралар 2');
});

test('an error is not kept', async () => {
	answer = (_req, res) => res.writeHead(500, keepable).end('fault');
	assert.equal((await server.get('/kk/events')).status, 500);
	answer = (_req, res) => page(res);
	const mended = await server.get('/kk/events');
	assert.deepEqual([mended.status, mended.text], [200, 'Іс-шаралар 2']);
});

test('two hosts and two addresses never share a page', async () => {
	answer = (req, res) => page(res, {}, `${req.headers.host} ${req.url}`);
	const texts = [];
	for (const host of ['one.test', 'two.test'])
		for (const path of ['/kk', '/kk?a=1']) texts.push((await server.get(path, { host })).text);
	assert.deepEqual(texts, [
		'one.test /kk 1',
		'one.test /kk?a=1 2',
		'two.test /kk 3',
		'two.test /kk?a=1 4'
	]);
});

test('when the first in line hangs up, one of those who wait builds the page for all', async () => {
	answer = (_req, res) => void pause(100).then(() => page(res));
	const first = server.open('/kk/events');
	first.on('error', () => undefined);
	first.end();
	await pause(30);
	const waiting = Array.from({ length: 10 }, () => server.get('/kk/events'));
	await pause(30);
	first.destroy();
	const texts = new Set((await Promise.all(waiting)).map(({ text }) => text));
	assert.equal(built, 2);
	assert.deepEqual([...texts], ['Іс-шаралар 2']);
});

test('a stream passes as it comes', async () => {
	const { promise: seen, resolve: see } = Promise.withResolvers<void>();
	answer = (_req, res) => {
		res.writeHead(200, { ...keepable, 'content-type': 'text/event-stream' });
		res.write('data: 1\n\n');
		void seen.then(() => res.end('data: 2\n\n'));
	};
	const asked = server.open('/live');
	const text = await new Promise<string>((resolve) => {
		let all = '';
		asked.on('response', (res) => {
			res.on('data', (chunk) => {
				all += chunk;
				see();
			});
			res.on('end', () => resolve(all));
		});
		asked.end();
	});
	assert.equal(text, 'data: 1\n\ndata: 2\n\n');
});

test('a page larger than a megabyte is sent whole and not kept', async () => {
	const block = 'а'.repeat(200_000);
	answer = (_req, res) => {
		res.writeHead(200, keepable);
		for (let turn = 0; turn < 5; turn++) res.write(block);
		res.end('end');
	};
	for (let turn = 0; turn < 2; turn++) {
		const { text } = await server.get('/kk/all');
		assert.equal(text, `${block.repeat(5)}end`);
	}
	assert.equal(built, 2);
});

test('every way of writing an answer arrives whole, the first and the kept time', async () => {
	const ended: string[] = [];
	answer = (_req, res) => {
		res.setHeader('Content-Type', 'text/plain');
		res.writeHead(200, 'Fine', ['Cache-Control', 'public', 'X-Own', 'yes'] as never);
		res.write('d0', 'hex', () => ended.push('written'));
		res.write(Buffer.from([0xb0]));
		res.end(() => ended.push('ended'));
	};
	for (let turn = 0; turn < 2; turn++) {
		const { text, headers } = await server.get('/kk/odd');
		assert.deepEqual([text, headers['x-own']], ['а', 'yes']);
	}
	assert.equal(built, 1);
	assert.deepEqual(ended, ['written', 'ended']);
});

test('each gets the coding it can read', async () => {
	const read = async (accepted: string) => {
		const { body, headers } = await server.get('/kk', { 'accept-encoding': accepted });
		const coding = headers['content-encoding'] ?? '';
		const plain =
			coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body;
		return `${coding} ${plain.toString()}`;
	};
	assert.equal(await read('gzip, br'), 'br Іс-шаралар 1');
	assert.equal(await read('gzip'), 'gzip Іс-шаралар 1');
	assert.equal(await read('br;q=0, gzip'), 'gzip Іс-шаралар 1');
	assert.equal(await read(''), ' Іс-шаралар 1');
	assert.equal(built, 1);
});

test('who has the page already gets 304, and the crowd behind gets the page', async () => {
	answer = (req, res) =>
		req.headers['if-none-match'] === '"tag"'
			? res.writeHead(304, keepable).end()
			: page(res, { etag: '"tag"' });
	const first = await server.get('/kk', { 'if-none-match': '"tag"' });
	const second = await server.get('/kk');
	const third = await server.get('/kk', { 'if-none-match': String(second.headers.etag) });
	assert.deepEqual([first.status, second.status, third.status], [304, 200, 304]);
	assert.equal(second.text, 'Іс-шаралар 1');
	assert.equal(built, 1);
});

test('a page being built while something changed is not kept', async () => {
	answer = (_req, res) => void pause(50).then(() => page(res));
	const old = server.get('/kk');
	await pause(20);
	forgetPages();
	assert.equal((await old).text, 'Іс-шаралар 1');
	assert.equal((await server.get('/kk')).text, 'Іс-шаралар 2');
});

test('a kept page lives five seconds', async (t) => {
	await server.get('/kk');
	const { now } = Date;
	t.mock.method(Date, 'now', () => now() + 5_001);
	assert.equal((await server.get('/kk')).text, 'Іс-шаралар 2');
});
