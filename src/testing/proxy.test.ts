import assert from 'node:assert/strict';
import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { until } from './hear.ts';
import type { Weather } from './proxy.ts';
import { startProxy } from './proxy.ts';

/** A server that says its name and then everything that it hears, and the ways to it. */
async function behind(t: TestContext, names: string[], weather?: Weather) {
	const far: Socket[] = [];
	const ports: number[] = [];
	for (const name of names) {
		const server = createServer({ noDelay: true }, (socket) => {
			far.push(socket);
			socket.on('error', () => undefined).write(name);
			socket.pipe(socket);
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		ports.push((server.address() as AddressInfo).port);
		t.after(() => server.close());
	}
	const proxy = await startProxy(ports, weather);
	t.after(async () => {
		await proxy.close();
		for (const socket of far) socket.destroy();
	});
	return { proxy, far, dial: () => dial(proxy.port) };
}

function dial(port: number) {
	const socket = connect({ port, host: '127.0.0.1', noDelay: true });
	const one = { socket, text: '', over: false };
	socket.on('data', (part: Buffer) => (one.text += part.toString()));
	socket.on('error', () => undefined).on('close', () => (one.over = true));
	return one;
}

test('connections go to one server after the other, and all that is said arrives', async (t) => {
	const { dial: open } = await behind(t, ['A', 'B']);
	const all = [open(), open(), open(), open()];
	await until(() => all.every(({ text }) => text !== ''));
	assert.deepEqual(all.map(({ text }) => text).toSorted(), ['A', 'A', 'B', 'B']);
	const long = 'x'.repeat(3_000_000);
	all[0]!.socket.write(long);
	await until(() => all[0]!.text.length === long.length + 1);
});

test('delay and loss make it late, and never put it out of order', async (t) => {
	const { dial: open, proxy } = await behind(t, [''], { delay_ms: 50, loss: 0 });
	const one = open();
	const started = performance.now();
	one.socket.write('a');
	await until(() => one.text === 'a');
	assert.ok(performance.now() - started >= 95, 'there and back');
	Object.assign(proxy.weather, { delay_ms: 0, loss: 0.3 });
	for (let turn = 0; turn < 20; turn++) {
		one.socket.write(String.fromCharCode(98 + turn));
		await wait(5);
	}
	const sent = performance.now();
	await until(() => one.text.length === 21, 30_000);
	assert.equal(one.text, 'abcdefghijklmnopqrstu');
	assert.ok(performance.now() - sent > 150, 'something was lost and sent again');
});

test('frozen, a connection stays open on both sides and passes nothing; new ones work', async (t) => {
	const { dial: open, proxy, far } = await behind(t, ['A']);
	const one = open();
	await until(() => one.text === 'A');
	proxy.freeze();
	one.socket.write('b');
	far[0]!.write('c');
	await wait(300);
	assert.deepEqual([one.text, one.over, far[0]!.destroyed], ['A', false, false]);
	const two = open();
	await until(() => two.text === 'A');
});

test('cut, all end and none begins, until it is restored', async (t) => {
	const { dial: open, proxy } = await behind(t, ['A']);
	const one = open();
	await until(() => one.text === 'A');
	proxy.cut();
	const refused = open();
	await until(() => one.over && refused.over);
	assert.equal(refused.text, '');
	assert.equal(proxy.connections(), 0);
	proxy.restore();
	const two = open();
	await until(() => two.text === 'A');
});
