import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { testHouse } from '#testing/database.ts';
import { hear, until } from '#testing/hear.ts';
import { startProxy } from '#testing/proxy.ts';
import { newId } from '#ground/ids.ts';
import { earName, openEar } from './ear.server.ts';
import type { Node } from './serving.testing.ts';
import { change, channelIn, startNode, view } from './serving.testing.ts';

let nodes: Node[] = [];
const { ctx, house } = testHouse(async (opened) => {
	nodes = [await startNode(opened), await startNode(opened)];
	return () => Promise.all(nodes.map(({ close }) => close()));
});
const ports = () => nodes.map(({ port }) => port);
const steady = (numbers: number[]) =>
	numbers.every((one, at) => at === 0 || one > numbers[at - 1]!);

async function connectionsThatListen(): Promise<number[]> {
	const { rows } = await house().commons.query<{ pid: number }>(
		'select pid from pg_stat_activity where application_name = $1 and datname = current_database()',
		[earName]
	);
	return rows.map(({ pid }) => pid);
}

async function endListening(): Promise<void> {
	for (const pid of await connectionsThatListen())
		await house().commons.query('select pg_terminate_backend($1)', [pid]);
}

test('whoever comes gets how it stands, and then each change, at every node behind a proxy', async () => {
	const subject = newId();
	await change(ctx(), subject);
	const proxy = await startProxy(ports());
	const ears = await Promise.all(
		Array.from({ length: 6 }, () => hear(proxy.port, `/live/test/${subject}`))
	);
	await until(() => ears.every((ear) => ear.last() === 1));
	for (let turn = 2; turn <= 12; turn++) {
		await change(ctx(), subject);
		await until(() => ears.every((ear) => ear.last() === turn));
	}
	for (const { states, headers } of ears) {
		assert.deepEqual(
			states.map(({ value }) => value),
			Array.from({ length: 12 }, (_, at) => at + 1)
		);
		assert.ok(steady(states.map(({ version }) => version)));
		assert.ok(Math.abs(states.at(-1)!.at - Date.now()) < 5000);
		assert.equal(headers['content-type'], 'text/event-stream; charset=utf-8');
		assert.equal(headers['cache-control'], 'no-store, no-transform');
	}
	// Both nodes did take part.
	for (const node of nodes) assert.equal(channelIn(node, subject)?.listeners.size, 3);
	await proxy.close();
});

test('a subject’s change reaches nobody who listens to another one', async () => {
	const [one, other] = [newId(), newId()];
	const ear = await hear(ports()[0]!, `/live/test/${one}`);
	await change(ctx(), other);
	await change(ctx(), one);
	await until(() => ear.last() === 1);
	assert.deepEqual(
		ear.states.map(({ value }) => value),
		[0, 1]
	);
	ear.hangUp();
});

test('changes in a burst are read and sent together, and the last one always', async () => {
	const subject = newId();
	const ear = await hear(ports()[0]!, `/live/test/${subject}`);
	view.takes_ms = 50;
	await Promise.all(Array.from({ length: 40 }, () => change(ctx(), subject)));
	await until(() => ear.last() === 40);
	view.takes_ms = 0;
	assert.ok(ear.states.length < 20, `${ear.states.length} states for 40 changes`);
	assert.ok(steady(ear.states.map(({ version }) => version)));
	ear.hangUp();
});

test('a process listens on one connection, however many phones and subjects', async () => {
	const ears = await Promise.all(
		Array.from({ length: 20 }, () => hear(ports()[0]!, `/live/test/${newId()}`))
	);
	assert.equal((await connectionsThatListen()).length, nodes.length);
	for (const ear of ears) ear.hangUp();
});

test('a listening connection that is killed comes back, and what changed meanwhile is shown', async () => {
	const subject = newId();
	const ears = await Promise.all(ports().map((port) => hear(port, `/live/test/${subject}`)));
	await until(() => ears.every((ear) => ear.last() === 0));
	const before = await connectionsThatListen();
	// The change falls into the time in which nobody hears.
	await endListening();
	await change(ctx(), subject);
	await until(() => ears.every((ear) => ear.last() === 1));
	const later = await connectionsThatListen();
	assert.equal(later.length, nodes.length);
	assert.ok(later.every((pid) => !before.includes(pid)));
	await change(ctx(), subject);
	await until(() => ears.every((ear) => ear.last() === 2));
	assert.ok(ears.every((ear) => !ear.isOver()));
	for (const ear of ears) ear.hangUp();
});

test('negative control: what was said while nobody listened is not said again, so reading anew it must be', async () => {
	const subject = newId();
	const [payloads, backs]: [string[], number[]] = [[], []];
	const told = {
		heard: (payload: string) => payloads.push(payload),
		back: () => backs.push(Date.now()),
		deaf: () => undefined,
		alive: () => undefined
	};
	const ear = await openEar(house().url, told, 60_000);
	await change(ctx(), subject);
	await until(() => payloads.length === 1);
	await endListening();
	await change(ctx(), subject);
	await until(() => backs.length === 2);
	await wait(200);
	assert.equal(payloads.length, 1);
	await ear.close();
});

test('a beat says every while that what is shown still holds; not while nobody can know', async () => {
	const subject = newId();
	const ear = await hear(ports()[0]!, `/live/test/${subject}`);
	await until(() => ear.beats.length >= 2);
	assert.ok(Math.abs(ear.beats.at(-1)! - Date.now()) < 2000);
	// A state that cannot be read: the beat stays away, so that phones notice.
	view.isBroken = true;
	await change(ctx(), subject);
	await wait(100);
	const { length } = ear.beats;
	await wait(600);
	assert.equal(ear.beats.length, length);
	view.isBroken = false;
	await until(() => ear.last() === 1 && ear.beats.length > length);
	ear.hangUp();
});

test('asked once it answers the same JSON with its version as tag, and 304 to whoever has it', async () => {
	const subject = newId();
	await change(ctx(), subject);
	const address = `http://127.0.0.1:${ports()[0]!}/live/test/${subject}?poll`;
	const first = await fetch(address);
	const state = (await first.json()) as { version: number; value: number };
	assert.equal(state.value, 1);
	assert.equal(first.headers.get('etag'), `"${state.version}"`);
	const again = await fetch(address, { headers: { 'if-none-match': `"${state.version}"` } });
	assert.equal(again.status, 304);
	await change(ctx(), subject);
	const headers = { 'if-none-match': `"${state.version}"` };
	await until(async () => (await fetch(address, { headers })).status === 200);
});

test('a node that ends sends everybody away, and they find the other one', async () => {
	const subject = newId();
	const ending = await startNode(house());
	const ear = await hear(ending.port, `/live/test/${subject}`);
	await until(() => ear.last() === 0);
	const started = performance.now();
	await ending.close();
	assert.ok(performance.now() - started < 3000);
	await until(() => ear.isOver());
	const other = await hear(ports()[0]!, `/live/test/${subject}`);
	await until(() => other.last() === 0);
	other.hangUp();
});

test('whoever comes in while a change is being read gets the change, not what was true before it', async () => {
	const subject = newId();
	const address = `http://127.0.0.1:${ports()[0]!}/live/test/${subject}?poll`;
	const first = await hear(ports()[0]!, `/live/test/${subject}`);
	await until(() => first.last() === 0);
	view.takes_ms = 500;
	await change(ctx(), subject);
	await until(() => channelIn(nodes[0]!, subject)!.reading !== null);
	// Negative control: what was read last still stands there while the new one is on its way.
	assert.match(channelIn(nodes[0]!, subject)!.seen!.rest, /"value":0/);
	const { value } = (await (await fetch(address)).json()) as { value: number };
	view.takes_ms = 0;
	assert.equal(value, 1);
	first.hangUp();
});

test('changes that never end keep nobody at the door for longer than two readings', async () => {
	const subject = newId();
	const address = `http://127.0.0.1:${ports()[0]!}/live/test/${subject}?poll`;
	const first = await hear(ports()[0]!, `/live/test/${subject}`);
	await until(() => first.last() === 0);
	view.takes_ms = 100;
	const changing = new AbortController();
	const flood = (async () => {
		while (!changing.signal.aborted) await change(ctx(), subject);
	})();
	await wait(300);
	const answer = await fetch(address, { signal: AbortSignal.timeout(2000) });
	assert.equal(answer.status, 200);
	changing.abort();
	await flood;
	view.takes_ms = 0;
	first.hangUp();
});
