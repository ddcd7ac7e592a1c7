import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { releaseFile } from '#ground/files/change.server.ts';
import { storeFile } from '#ground/files/store.server.ts';
import { enqueue } from '#ground/happening.server.ts';
import type { House } from '#ground/house.server.ts';
import { closeHouse, contextFor, openHouse } from '#ground/house.server.ts';
import { closeQueue, openQueue } from '#hall/openQueue.server.ts';
import { openFloor } from '#hall/openFloor.server.ts';
import { newCode } from '#ground/ids.ts';
import { readSettings } from '#ground/settings.ts';
import { joinedCookie } from '#testing/hall.ts';
import { hear } from '#testing/hear.ts';
import { databaseAt, onServer } from '#testing/template.ts';
import { counted, openStop } from '#testing/stop.ts';
import type { Running } from './arna.ts';
import { arna, freePort, newFolder, sweep, until } from './arna.ts';
import type { Balancer } from './balancer.ts';
import { balance } from './balancer.ts';

// As deploy/README.md says: one PostgreSQL, one folder, one secret, and a proxy that asks the nodes in turn.
const name = `shared_${newCode(10).toLowerCase()}`;
const secret = 'one secret for both nodes, long enough';
const data = join(newFolder(), 'data');
let nodes: Running[] = [];
let proxy: Balancer;
let house: House;

before(async () => {
	await onServer(process.env.ARNA_TEST_URL!, `create database ${name}`);
	const ports = [await freePort(), await freePort()];
	proxy = await balance(ports.map((port) => `http://localhost:${port}`));
	nodes = await Promise.all(ports.map(startNode));
	house = await openHouse(readSettings({ ARNA_DATA: data }), address(), secret);
});
const address = () => databaseAt(process.env.ARNA_TEST_URL!, name);

async function startNode(port: number): Promise<Running> {
	const env = {
		DATABASE_URL: address(),
		ARNA_SECRET: secret,
		PUBLIC_URL: proxy.url,
		TRUSTED_PROXY: '127.0.0.1,::1',
		PORT: String(port)
	};
	const node = await arna({ data, env });
	await until(() => node.said.out.includes('Arna: '), node);
	return node;
}

after(async () => {
	for (const node of nodes) assert.equal(await node.stop(), 0);
	await proxy.close();
	await closeHouse(house);
	await onServer(process.env.ARNA_TEST_URL!, `drop database ${name} with (force)`);
	sweep();
});

test('whoever signs in at one node is signed in at the other', async () => {
	const link = nodes
		.map(({ said }) => /Sign in once with: (\S+)/.exec(said.out)?.[1])
		.find(Boolean)!;
	assert.ok(link.startsWith(proxy.url));
	const headers = { origin: proxy.url, accept: 'text/html' };
	const answer = await fetch(link, {
		method: 'POST',
		headers,
		body: new URLSearchParams(),
		redirect: 'manual'
	});
	assert.equal(answer.status, 303);
	const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
	// The second factor is another test's matter.
	await house.commons.query('update session set second_factor_at = now()');
	const before = [...proxy.answered];
	for (let turn = 0; turn < 4; turn++)
		assert.equal((await fetch(`${proxy.url}/kk/desk`, { headers: { cookie } })).status, 200);
	assert.deepEqual(
		proxy.answered.map((count, at) => count - before[at]!),
		[2, 2]
	);
	// Negative control: without the cookie neither lets in.
	assert.equal((await fetch(`${proxy.url}/kk/desk`, { redirect: 'manual' })).status, 303);
});

test('a crowd at both nodes gets exactly the places there are, everybody in one line, and each letter once', async () => {
	const ctx = contextFor(house, 'kyzylorda');
	const [capacity, crowd] = [40, 150];
	const { slug, stop_id } = await openStop(ctx, { capacity });
	const form = await openForm(slug);
	const codes = await Promise.all(
		Array.from({ length: crowd }, (_, at) => form(`crowd${at}@example.kz`))
	);
	assert.equal(new Set(codes).size, crowd);
	assert.deepEqual(await counted(ctx, stop_id), {
		taken: capacity,
		waiting: crowd - capacity,
		capacity,
		confirmed_rows: capacity,
		waiting_rows: crowd - capacity
	});
	const rows = await ctx.db
		.selectFrom('registration')
		.select('arrival')
		.where('stop_id', '=', stop_id)
		.orderBy('arrival')
		.execute();
	assert.deepEqual(
		rows.map(({ arrival }) => arrival),
		rows.map((_, at) => at + 1)
	);
	const letters = await ctx.db
		.selectFrom('outbox')
		.select('recipient')
		.where('recipient', 'like', 'crowd%')
		.execute();
	assert.equal(letters.length, crowd);
	assert.equal(new Set(letters.map(({ recipient }) => recipient)).size, crowd);
});

test('each job is done by one of the two workers, once', async () => {
	await until(async () => (await waiting()) === 0);
	const before = done();
	const ctx = contextFor(house, 'kyzylorda');
	const jobs = 200;
	for (let turn = 0; turn < jobs; turn++)
		await enqueue(ctx, 'happened', { kind: 'test.nothing', happenings: [] });
	await until(async () => (await waiting()) === 0);
	await wait(500);
	const each = done().map((count, at) => count - before[at]!);
	assert.equal(each[0]! + each[1]!, jobs);
	// Negative control: both did take part.
	assert.ok(Math.min(...each) > 0, each.join());
});

test('a file that came in at one node is served by the other: the folder is shared', async () => {
	const ctx = contextFor(house, 'kyzylorda');
	const pdf = new File(['%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'], 'бағдарлама.pdf');
	const id = await storeFile(ctx, pdf, ['pdf']);
	await releaseFile(ctx, id);
	for (const { url } of nodes) {
		const answer = await fetch(`${url}/files/${id}`);
		assert.equal(answer.status, 200);
		assert.match(await answer.text(), /^%PDF/);
	}
});

test('phones at both nodes see each change of the floor; those of a node that ends find the other one', async () => {
	const visitor = { account_id: 'a', roles: ['manager' as const] };
	const ctx = contextFor(house, 'kyzylorda', new Date(), visitor);
	const { stop_id } = await openStop(ctx);
	await openFloor(ctx, stop_id);
	const path = `/live/hall/${stop_id}`;
	const joined = { cookie: await joinedCookie(ctx, stop_id) };
	const port = Number(new URL(proxy.url).port);
	const before = [...proxy.answered];
	const phones = await Promise.all(Array.from({ length: 6 }, () => hear(port, path, joined)));
	await until(() => phones.every(({ states }) => states.length === 1));
	assert.deepEqual(
		proxy.answered.map((count, at) => count - before[at]!),
		[3, 3]
	);
	await openQueue(ctx, stop_id);
	await until(() => phones.every(({ states }) => states.length === 2));
	const [ending, staying] = nodes as [Running, Running];
	assert.equal(await ending.stop(), 0);
	await until(() => phones.filter((phone) => phone.isOver()).length === 3);
	const back = await Promise.all(Array.from({ length: 3 }, () => hear(port, path, joined)));
	const stayed = phones.filter((phone) => !phone.isOver());
	await closeQueue(ctx, stop_id);
	await until(() => stayed.every(({ states }) => states.length === 3));
	await until(() => back.every(({ states }) => states.length === 2));
	const versions = [...stayed, ...back].map(({ states }) => states.at(-1)!.version);
	assert.equal(new Set(versions).size, 1);
	for (const phone of [...stayed, ...back]) phone.hangUp();
	nodes = [await startNode(Number(new URL(ending.url).port)), staying];
});

test('when one node is killed the other one goes on', async () => {
	const [one, other] = nodes as [Running, Running];
	one.signal('SIGKILL');
	await one.end;
	nodes = [other];
	for (let turn = 0; turn < 6; turn++) assert.equal((await fetch(`${proxy.url}/kk`)).status, 200);
});

/** Reads the form once, as a person does, and gives what sends it for a contact and answers with the code. */
async function openForm(slug: string): Promise<(contact: string) => Promise<string>> {
	const address = `${proxy.url}/kk/events/${slug}/sign-up`;
	const html = await (await fetch(address)).text();
	const hidden = (field: string) => new RegExp(`name="${field}" value="([^"]+)"`).exec(html)![1]!;
	const shared = {
		stop_id: hidden('stop_id'),
		consent_version: hidden('consent_version'),
		shown_at: hidden('shown_at'),
		consent: 'yes',
		count: '1',
		'people.0.surname': 'Қонысов',
		'people.0.given': 'Ерлан',
		'people.0.age_band': '18_35',
		'people.0.category': 'P03'
	};
	// Whoever answers sooner than anybody can read is taken for a robot.
	await wait(2100);
	return async (contact) => {
		const body = new URLSearchParams({ ...shared, 'people.0.contact': contact });
		const headers = { origin: proxy.url, accept: 'text/html' };
		const answer = await fetch(`${address}?/sign_up`, {
			method: 'POST',
			redirect: 'manual',
			body,
			headers
		});
		return /\/done\/(\w+)$/.exec(answer.headers.get('location') ?? '')?.[1] ?? `${answer.status}`;
	};
}

async function waiting(): Promise<number> {
	const { rows } = await house.commons.query<{ n: number }>(
		"select count(*)::int as n from graphile_worker.jobs where task_identifier = 'happened'"
	);
	return rows[0]!.n;
}

/** How many of these jobs each node's log says it has done. */
function done(): number[] {
	return nodes.map(
		({ said }) =>
			said.err.split('\n').filter((line) => /"event":"job.done","job":"happened"/.test(line)).length
	);
}
