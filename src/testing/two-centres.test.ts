import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { tablesOf } from '#ground/backup/rows.server.ts';
import { contextFor, followCentres, refreshCentres } from '#ground/house.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { accountFor, letIn } from '#people/member.server.ts';
import { passByApp } from '#people/passSecondFactor.server.ts';
import { staffCookie } from '#testing/signedIn.ts';
import type { Address } from './access.ts';
import { addresses } from './addresses.ts';
import { arna } from './house/arna.ts';
import { hasRow } from './parameters.ts';
import { testServer } from './server.ts';
import { pathOf } from './walk.ts';
import type { Walk } from './walkers.ts';
import { prepare } from './walkers.ts';

let walk: Walk;
const server = testServer(async (house) => {
	walk = await prepare(house);
});
const [here, there] = ['http://arna.test', 'http://neighbour.test'];
const stranger = () => walk.walkers.find(({ name }) => name === 'stranger')!;

test('each host name leads to its own centre, and an unknown one to none', async () => {
	for (const [origin, status] of [
		[here, 200],
		[there, 200],
		['http://nobody.test', 421]
	] as const)
		assert.equal((await server.ask('/kk', { origin })).status, status);
	// A proxy asks a node how it fares by its number, with no centre's name.
	assert.ok(
		[200, 503].includes((await server.ask('/health', { origin: 'http://10.0.0.7' })).status)
	);
	const event = `/kk/events/${walk.cast.slug}`;
	assert.equal((await server.ask(event, { origin: here })).status, 200);
	assert.equal((await server.ask(event, { origin: there })).status, 404);
});

test('no address of one centre opens a row of the other, not even for its administrator', async () => {
	const complaints: string[] = [];
	const tried = new Set<string>();
	const rowsOf = Object.entries(addresses).filter(([key, line]) => hasRow(key) && !line.anywhere);
	for (const [key, line] of rowsOf) {
		const { status, text } = await ask(key, line, there);
		tried.add(key);
		if (![403, 404, 410].includes(status)) complaints.push(`${key}: answered ${status}`);
		for (const known of [walk.cast.person_id, walk.cast.stop_id, walk.cast.ticket_code])
			if (text.includes(known) && !pathOf(key, line, walk.cast).includes(known))
				complaints.push(`${key}: shows ${known}`);
	}
	assert.deepEqual(complaints, []);
	assert.ok(tried.size > 60);
	// Negative control: at their own host name most of them open.
	const own = await Promise.all(
		rowsOf.filter(([key]) => key.startsWith('GET')).map(([key, line]) => ask(key, line, here))
	);
	assert.ok(own.filter(({ status }) => status === 200).length > 30);
});

async function ask(key: string, line: Address, origin: string) {
	const administrator = walk.walkers.find(({ name }) => name === 'administrator')!;
	const walker = origin === here ? administrator : stranger();
	const form = key.startsWith('GET') ? {} : { form: line.form?.(walk.cast) ?? {} };
	const json = line.json && { json: line.json(walk.cast) };
	const cookie = await walker.enter();
	return server.ask(pathOf(key, line, walk.cast), { origin, cookie, ...(json ?? form) });
}

test('a centre’s role gets 42501 at every table of the other, and at every private one of commons', async () => {
	const { commons, centres } = server.house();
	const client = await commons.connect();
	const tables = await tablesOf(client, ['kyzylorda', 'neighbour', 'commons']);
	client.release();
	const open = { commons: ['centre', 'territory'] };
	let refused = 0;
	for (const [slug, { pool }] of centres)
		for (const { schema, name } of tables.filter((table) => table.schema !== slug)) {
			if (schema === 'commons' && open.commons.includes(name)) continue;
			for (const statement of [`select from ${schema}.${name}`, `delete from ${schema}.${name}`]) {
				await assert.rejects(pool.query(statement), { code: '42501' }, `${slug}: ${statement}`);
				refused += 1;
			}
		}
	assert.ok(refused > 150);
	// Negative control: its own tables answer.
	for (const { pool } of centres.values()) await pool.query('select from event limit 1');
});

test('one account signs in at every centre that knows it, with the rights it has there', async () => {
	const house = server.house();
	const now = new Date();
	const account = await accountFor('both@example.kz', now);
	let cookie = '';
	const signIn = async () => (cookie = await staffCookie(house, account, { now }));
	const desk = async (origin: string) =>
		(await server.ask('/kk/desk/staff', { origin, cookie })).status;
	await letIn(contextFor(house, 'kyzylorda'), account, 'administrator');
	await signIn();
	assert.deepEqual([await desk(here), await desk(there)], [200, 403]);
	await letIn(contextFor(house, 'neighbour'), account, 'coordinator');
	// Whoever runs the first centre may have signed in as the account: the second is entered anew.
	assert.deepEqual([await desk(here), await desk(there)], [303, 303]);
	await signIn();
	assert.deepEqual([await desk(here), await desk(there)], [200, 403]);
	await letIn(contextFor(house, 'neighbour'), account, 'administrator');
	assert.deepEqual([await desk(here), await desk(there)], [200, 200]);
});

test('guesses at a second factor are counted once for all centres', async () => {
	const house = server.house();
	const account_id = await accountFor('guessed@centres.test', new Date());
	const visitor = { account_id, second_factor: 'wanted' as const };
	const guesses = ['kyzylorda', 'neighbour'].flatMap((slug) =>
		Array.from({ length: 10 }, () =>
			passByApp({ ...contextFor(house, slug), visitor }, { code: '000000' }).catch(codeOf)
		)
	);
	const said = await Promise.all(guesses);
	assert.equal(said.filter((code) => code === 'people.app_code_wrong').length, 10);
	assert.equal(said.filter((code) => code === 'people.guesses_too_often').length, 10);
});

const codeOf = (error: unknown) => (error instanceof Refusal ? error.code : error);

test('“centre add” makes a centre that running nodes hear of; a name or host that is taken is refused', async () => {
	const env = { DATABASE_URL: server.house().url };
	const names = ['Түркістан облысының орталығы', 'Центр Туркестанской области'];
	const add = async (...words: string[]) => {
		const run = await arna({ env, words: ['centre', 'add', ...words, ...names] });
		return { end: await run.end, ...run.said };
	};
	const follow = followCentres(server.house(), 50);
	const done = await add('turkistan', 'http://turkistan.test');
	assert.equal(done.end, 0, done.err);
	assert.match(
		done.out,
		/^The centre turkistan answers at http:\/\/turkistan\.test\. .* user add EMAIL administrator turkistan\n/
	);
	await wait(300);
	follow.stop();
	const page = await server.ask('/kk', { origin: 'http://turkistan.test' });
	assert.match(page.text, /Түркістан облысының орталығы/);
	const user = await arna({
		env,
		words: ['user', 'add', 'new@example.kz', 'administrator', 'turkistan']
	});
	assert.equal(await user.end, 0, user.said.err);
	assert.match(user.said.out, /\nhttp:\/\/turkistan\.test\/kk\/sign-in\/once\//);
	for (const [slug, address, line] of [
		['turkistan', 'http://other.test', /^There is a centre turkistan already\.\n$/],
		['other', 'https://arna.test:8443', /^arna\.test leads to the centre kyzylorda already\./],
		['commons', 'http://other.test', /^SLUG must be of small Latin letters/],
		['other', 'http://other.test/path', /^ADDRESS must look like /]
	] as const) {
		const refused = await add(slug, address);
		assert.equal(refused.end, 1);
		assert.match(refused.err, line);
	}
	await refreshCentres(server.house());
	assert.equal(server.house().centres.size, 3);
});
