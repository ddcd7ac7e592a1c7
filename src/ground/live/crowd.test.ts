import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { testHouse } from '#testing/database.ts';
import type { Ear } from '#testing/hear.ts';
import { hear, until } from '#testing/hear.ts';
import { startProxy } from '#testing/proxy.ts';
import { newId } from '#ground/ids.ts';
import { sweep } from './hub.server.ts';
import type { Node } from './serving.testing.ts';
import { change, channelIn, keys, known, shut, startNode, view } from './serving.testing.ts';

let node: Node;
const { ctx, house } = testHouse(async (opened) => {
	node = await startNode(opened);
	return node.close;
});

const listening = (subject: string) => channelIn(node, subject)?.listeners.size ?? 0;
const crowd = (port: number, subject: string, count: number) =>
	Promise.all(Array.from({ length: count }, () => hear(port, `/live/test/${subject}`)));
const openSockets = () =>
	process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;

test('2,000 who all drop and come back, twice, leave nothing behind', async () => {
	const subject = newId();
	const memory: number[] = [];
	const sockets = openSockets();
	for (let turn = 1; turn <= 3; turn++) {
		const phones: Phone[] = [];
		while (phones.length < 2000)
			phones.push(...(await Promise.all(Array.from({ length: 200 }, () => phone(subject)))));
		assert.equal(listening(subject), 2000);
		await change(ctx(), subject);
		await until(() => phones.every(({ value }) => value === turn), 30_000);
		for (const { socket } of phones) socket.destroy();
		await until(() => listening(subject) === 0 && node.live.places.taken() === 0);
		await until(() => openSockets() <= sockets + 5);
		memory.push(await usedMemory());
	}
	assert.ok(memory[2]! - memory[0]! < 8, `megabytes after each turn: ${memory.join(', ')}`);
});

test('nobody who left is kept, nor the subject that nobody asks for any more', async () => {
	const subject = newId();
	const ears = await crowd(node.port, subject, 3);
	for (const ear of ears) ear.hangUp();
	await until(() => listening(subject) === 0);
	sweep(node.live.hub, performance.now() + 31_000);
	assert.equal(channelIn(node, subject), undefined);
});

test('a listener whose connection takes nothing keeps nobody waiting, is not buffered for, and is dropped', async () => {
	const subject = newId();
	const proxy = await startProxy([node.port]);
	const stuck = await hear(proxy.port, `/live/test/${subject}`);
	const well = await hear(node.port, `/live/test/${subject}`);
	proxy.freeze();
	view.filling = 'a'.repeat(2_000_000);
	try {
		for (let turn = 1; turn <= 12; turn++) {
			await change(ctx(), subject);
			await until(() => well.last() === turn);
		}
		const [behind] = channelIn(node, subject)!.behind;
		assert.ok(behind, 'the frozen one is behind');
		// What the system took on is not ours; of ours there is one state at most.
		assert.ok(behind.res.socket!.writableLength <= 2_100_000);
		behind.behind_since = performance.now() - 21_000;
		await until(() => listening(subject) === 1);
	} finally {
		view.filling = '';
	}
	assert.ok((stuck.last() ?? 0) < 12);
	well.hangUp();
	await proxy.close();
});

test('whoever was slow for a while gets the newest state and not those between', async () => {
	const subject = newId();
	const slow = connect(node.port, '127.0.0.1');
	slow.write(`GET /live/test/${subject} HTTP/1.1\r\nHost: a\r\n\r\n`);
	await until(() => listening(subject) === 1);
	slow.pause();
	view.filling = 'a'.repeat(2_000_000);
	for (let turn = 1; turn <= 12; turn++) await change(ctx(), subject);
	await wait(300);
	view.filling = '';
	await change(ctx(), subject);
	let text = '';
	slow.on('data', (part: Buffer) => (text = (text + part.toString()).slice(-5000)));
	slow.resume();
	await until(() => text.includes('"value":13'));
	slow.destroy();
});

test('a phone that changed its network is held once: its new stream takes the place of the old one', async () => {
	const subject = newId();
	const proxy = await startProxy([node.port]);
	const path = `/live/test/${subject}?page=1234567890`;
	await hear(proxy.port, path);
	proxy.freeze();
	const again = await hear(node.port, path);
	await until(() => listening(subject) === 1);
	await change(ctx(), subject);
	await until(() => again.last() === 1);
	// Negative control: without the page's number both are held.
	const other = newId();
	const [one] = await crowd(proxy.port, other, 1);
	proxy.freeze();
	const two = await hear(node.port, `/live/test/${other}`);
	assert.equal(listening(other), 2);
	for (const ear of [again, one!, two]) ear.hangUp();
	await proxy.close();
});

test('who may no longer is cut off within seconds: everybody of a subject that was shut, or one person', async () => {
	const subject = newId();
	known.add('aigul').add('dana');
	const cookie = (who: string) => ({ cookie: `who=${who}; other=1` });
	const [aigul, dana] = await Promise.all(
		['aigul', 'dana'].map((who) => hear(node.port, `/live/known/${subject}`, cookie(who)))
	);
	const phone = await hear(node.port, `/live/test/${subject}`);
	assert.deepEqual(
		[aigul, dana, phone].map((ear) => ear!.status),
		[200, 200, 200]
	);
	known.delete('aigul');
	await until(() => aigul!.isOver());
	await change(ctx(), subject);
	await until(() => dana!.last() === 1 && phone.last() === 1);
	assert.equal(aigul!.last(), 0);
	assert.equal((await hear(node.port, `/live/known/${subject}`, cookie('aigul'))).status, 403);
	shut.add(subject);
	await until(() => dana!.isOver() && phone.isOver());
	assert.equal((await hear(node.port, `/live/test/${subject}`)).status, 404);
	shut.delete(subject);
});

test('a crowd with keys is asked for with one question, and only those whose key is over are cut off', async () => {
	const subject = newId();
	const one = await hear(node.port, `/live/test/${subject}`, { cookie: 'key=over' });
	const all = await crowd(node.port, subject, 40);
	const before = keys.questions;
	keys.over.add('over');
	await until(() => one.isOver());
	await wait(450);
	assert.ok(keys.questions - before <= 6, `${keys.questions - before} questions`);
	assert.ok(all.every((ear) => !ear.isOver()));
	for (const ear of all) ear.hangUp();
});

test('nobody holds streams by the hundred: the oldest of one key, or of one account, goes', async () => {
	known.add('aru');
	for (const [path, cookie] of [
		['/live/test', 'key=one'],
		['/live/known', 'who=aru']
	] as const) {
		const subject = newId();
		const ears: Ear[] = [];
		for (let turn = 0; turn < 26; turn++)
			ears.push(await hear(node.port, `${path}/${subject}`, { cookie }));
		await until(() => listening(subject) === 24 && ears[0]!.isOver() && ears[1]!.isOver());
		assert.ok(ears.slice(2).every((ear) => !ear.isOver()));
		for (const ear of ears) ear.hangUp();
	}
});

test('what asks wrongly is refused and holds nothing', async () => {
	const subject = newId();
	const status = async (path: string, method = 'GET', headers: Record<string, string> = {}) =>
		(await fetch(`http://127.0.0.1:${node.port}${path}`, { method, headers })).status;
	assert.equal(await status(`/live/nothing/${subject}`), 404);
	assert.equal(await status(`/live/known/${subject}`), 403);
	assert.equal(await status(`/live/test/${subject}`, 'POST'), 405);
	// No address of ours: it goes to the pages.
	assert.equal(await status('/live/test/none'), 200);
	assert.equal(await status(`/live/TEST/${subject}`), 200);
	const broken = { ...view };
	view.isBroken = true;
	assert.equal(await status(`/live/test/${newId()}`), 503);
	Object.assign(view, broken);
	await until(() => node.live.places.taken() === 0);
});

test('more than there is room for are told to come later; pages are served all the while', async () => {
	const room = { open_files: 300, listeners: 3 };
	const small = await startNode(house(), { room });
	const subject = newId();
	const ears = await crowd(small.port, subject, 3);
	const refused = await hear(small.port, `/live/test/${subject}`);
	assert.equal(refused.status, 503);
	assert.equal(refused.headers['retry-after'], '5');
	assert.equal((await fetch(`http://127.0.0.1:${small.port}/kk`)).status, 200);
	assert.equal(
		(await fetch(`http://127.0.0.1:${small.port}/live/test/${subject}?poll`)).status,
		200
	);
	ears[0]!.hangUp();
	await until(() => small.live.places.taken() === 2);
	const again = await hear(small.port, `/live/test/${subject}`);
	assert.equal(again.status, 200);
	await small.close();
});

test('nothing more can be asked on a connection that listens', async () => {
	const subject = newId();
	const socket = connect(node.port, '127.0.0.1');
	let [text, over] = ['', false];
	socket.on('data', (part: Buffer) => (text += part.toString()));
	socket.on('close', () => (over = true)).on('error', () => undefined);
	socket.write(`GET /live/test/${subject} HTTP/1.1\r\nHost: a\r\n\r\n`);
	await until(() => text.includes('"value":0'));
	socket.write('GET /kk HTTP/1.1\r\nHost: a\r\n\r\n');
	await until(() => over);
	assert.ok(!text.includes('a page'));
	await until(() => listening(subject) === 0);
});

test('a connection over which two are asked at once, or a body comes, is no listener', async () => {
	const subject = newId();
	for (const request of [
		// Behind an answer that never comes: nobody would tell that this one is over.
		`GET /never HTTP/1.1\r\nHost: a\r\n\r\nGET /live/test/${subject} HTTP/1.1\r\nHost: a\r\n\r\n`,
		`GET /kk HTTP/1.1\r\nHost: a\r\n\r\nGET /live/test/${subject} HTTP/1.1\r\nHost: a\r\n\r\n`.repeat(
			2
		),
		`GET /live/test/${subject} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n`,
		`GET /live/test/${subject} HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n`
	]) {
		const socket = connect(node.port, '127.0.0.1');
		socket.on('error', () => undefined).resume();
		socket.write(request);
		await wait(200);
		socket.destroy();
	}
	await until(() => listening(subject) === 0 && node.live.places.taken() === 0);
	const ear: Ear = await hear(node.port, `/live/test/${subject}`);
	await until(() => ear.last() === 0);
	ear.hangUp();
});

interface Phone {
	socket: Socket;
	value: number;
}

/** A listener with as little around it as can be. */
function phone(subject: string): Promise<Phone> {
	return new Promise((resolve, reject) => {
		const socket = connect(node.port, '127.0.0.1');
		const one: Phone = { socket, value: -1 };
		socket.on('error', reject).on('data', (part: Buffer) => {
			const found = /"value":(\d+)/.exec(part.toString('latin1'))?.[1];
			if (found) one.value = Number(found);
			if (found) resolve(one);
		});
		socket.write(`GET /live/test/${subject} HTTP/1.1\r\nHost: a\r\n\r\n`);
	});
}

/** Megabytes in use after the collector ran: it is asked for by making it necessary. */
async function usedMemory(): Promise<number> {
	const { setFlagsFromString } = await import('node:v8');
	const { runInNewContext } = await import('node:vm');
	setFlagsFromString('--expose_gc');
	const collect = runInNewContext('gc') as () => void;
	for (let turn = 0; turn < 3; turn++) {
		await wait(50);
		collect();
	}
	return Math.round(process.memoryUsage().heapUsed / 1_048_576);
}
