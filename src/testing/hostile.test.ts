import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { House } from '#ground/house.server.ts';
import { handOutLink } from '#events/links.server.ts';
import { contextFor } from '#ground/house.server.ts';
import { newId } from '#ground/ids.ts';
import { fillSample } from '#sample/fill.server.ts';
import type { Asked } from './server.ts';
import { testServer } from './server.ts';

const server = testServer((house: House) => fillSample(contextFor(house, 'kyzylorda')));
const { ask, ctx } = server;

const signUp = '/kk/events/ngos-and-volunteers/sign-up';
const json = { accept: 'application/json' };

/** A form whose body is written by hand. */
const typed = (path: string, body: string, type: string, asked: Asked = {}) =>
	ask(path, {
		...asked,
		method: 'POST',
		body,
		headers: { ...asked.headers, 'content-type': type }
	});
const encoded = 'application/x-www-form-urlencoded';

test(
	'a form that claims a huge list, party or number of fields is answered at once',
	{ timeout: 30_000 },
	async () => {
		const bodies = {
			length: 'people.0.surname=A&people.length=4294967295',
			count: 'people.0.surname=A&count=100000000',
			same: 'a=1&'.repeat(20_000),
			many: Array.from({ length: 20_000 }, (_, n) => `f${n}=1`).join('&')
		};
		for (const [name, body] of Object.entries(bodies)) {
			const began = performance.now();
			const { status, text } = await typed(`${signUp}?/sign_up`, body, encoded);
			assert.ok([413, 422].includes(status), `${name} answers ${status}`);
			assert.ok(performance.now() - began < 5_000 && text.length < 300_000, name);
		}
	}
);

test('a long form is read from nobody who is not signed in', { timeout: 20_000 }, async () => {
	// It is announced and never comes: whoever reads it waits for ever.
	const headers = { 'content-length': '11000000' };
	for (const [path, status] of [
		['/kk/desk/events/new', 303],
		['/kk/desk/account?/end', 303],
		[`/kk/desk/..${signUp.slice(3)}?/sign_up`, 413],
		[`/kk/desk/%2e%2e${signUp.slice(3)}?/sign_up`, 413]
	] as const) {
		const answer = await typed(path, 'a=1', encoded, { headers });
		assert.equal(answer.status, status, path);
		if (status === 303) assert.match(answer.headers.location!, /^\/kk\/sign-in\?back=/);
	}
	const cut = { 'transfer-encoding': 'chunked' };
	assert.equal((await typed('/kk/desk/events/new', 'a=1', encoded, { headers: cut })).status, 303);
});

test('NUL, broken letters and moments beyond time are refused as wrong, never as our fault', async () => {
	const reads = [
		'/kk/events/%00',
		'/kk/events?place=%00',
		'/kk/events/calendar.ics?place=%00',
		'/kk/events/feed.atom?kind=%00',
		'/kk/done/%00',
		'/kk/t/%00',
		'/kk/guardian/%00',
		'/kk/projects/%00',
		'/kk/proposals/%00',
		'/kk/proposals?after=-271821-04-20T00:00:00.000Z_01a20777-7bae-712e-9b63-07920f508542',
		'/kk/events/%ff',
		'/kk/events?month=0000-00&after=99999999999999.x'
	];
	for (const path of reads) {
		const { status } = await ask(path);
		assert.ok(status < 500, `${path} answers ${status}`);
	}
	const forms: [string, string, string][] = [
		['/kk/ticket', 'code=A%00B&contact=a%00%40b.example', encoded],
		['/kk/sign-in?/send', 'email=a%00%40b.example', encoded],
		['/kk/sign-in?/enter', 'email=a%00%40b.example&code=123456', encoded],
		['/kk/ticket', 'broken', 'multipart/form-data; boundary=x'],
		[signUp, 'broken', 'multipart/form-data'],
		[`${signUp}?/people`, 'broken', 'multipart/form-data; boundary=x'],
		['/kk/look', 'broken', 'multipart/form-data; boundary=x']
	];
	for (const [path, body, type] of forms) {
		const { status, text } = await typed(path, body, type, { headers: json });
		assert.ok(status < 500 && !text.includes('our_fault'), `${path} answers ${text}`);
	}
});

test('a choice that is not there is refused with words, not as our fault', async () => {
	const stop = await ctx()
		.db.selectFrom('stop')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.select('stop.id')
		.where('stop.closed_at', 'is', null)
		.where('event.closed_at', 'is', null)
		.where('event.published_at', 'is not', null)
		.executeTakeFirstOrThrow();
	const staff = ctx({ visitor: { account_id: 'a1', roles: ['coordinator'] } });
	const { address } = await handOutLink(staff, { stop_id: stop.id, role: 'door', name: 'Есік' });
	const cookie = `arna_stop=${address.split('/').at(-1)}`;
	const person = { surname: 'Ахметова', given: 'Әлия', category: 'Z99', consent: true };
	const mark = (change: object) =>
		typed(
			`/kk/at/${stop.id}/door/marks`,
			JSON.stringify([{ id: newId(), how: 'walk_in', person: { ...person, ...change } }]),
			'application/json',
			{ cookie }
		);
	for (const change of [
		{},
		{ surname: 'A\u0000', category: 'P01' },
		{ surname: 'A\ud800', category: 'P01' }
	])
		assert.equal((await mark(change)).status, 422, JSON.stringify(change));
	assert.equal((await mark({ category: 'P01' })).status, 200, 'control: a good one is marked');
	const elsewhere = await typed(`/kk/at/${newId()}/door/marks`, '[]', 'application/json', {
		cookie
	});
	assert.equal(elsewhere.status, 403);
});

test('a form or list from another site, or from nowhere, changes nothing', async () => {
	for (const origin of ['https://evil.example', 'null']) {
		for (const type of [encoded, 'text/plain', 'multipart/form-data; boundary=x', '']) {
			const { status } = await typed('/kk/ticket', 'code=x', type, { headers: { origin } });
			assert.equal(status, 403, `${origin} ${type}`);
		}
	}
	const { status } = await typed('/kk/ticket', 'code=x&contact=y', encoded);
	assert.ok([200, 404].includes(status), 'control: from our own page it is read');
});

test('no page hands out the data behind it, which holds more than it shows', async () => {
	const { slug } = await ctx()
		.db.selectFrom('event')
		.select('slug')
		.where('closed_at', 'is not', null)
		.executeTakeFirstOrThrow();
	for (const path of [`/kk/events/${slug}/record`, '/kk/events', '/kk/projects', '/kk/desk']) {
		const { status, text } = await ask(`${path}/__data.json`);
		assert.deepEqual([status, text], [404, ''], path);
	}
});

test('a page asked for with a cookie is never public, without one it may be', async () => {
	const { slug } = await ctx()
		.db.selectFrom('event')
		.select('slug')
		.where('closed_at', 'is not', null)
		.executeTakeFirstOrThrow();
	for (const path of ['/kk', '/kk/events', '/kk/projects', `/kk/events/${slug}/record`]) {
		const own = await ask(path, { cookie: 'look=dark..' });
		assert.doesNotMatch(own.headers['cache-control'] ?? 'public', /public/, path);
		const anybody = await ask(path);
		assert.match(anybody.headers['cache-control'] ?? '', /public/, `control: ${path}`);
	}
});

test('nobody is led to another site, whatever the address or the host says', async () => {
	for (const back of [
		'//evil.example',
		'/\\evil.example',
		'https://evil.example',
		'/.//evil.example',
		'/a/..//evil.example',
		'/\t/evil.example'
	]) {
		const { headers } = await ask('/kk/look', { form: { theme: 'dark', back } });
		assert.match(headers.location ?? '', /^\/(?![/\\])/, back);
	}
	for (const path of ['//evil.example/', '/%2f%2fevil.example/', '/\\evil.example/', '/kk//']) {
		const { status, headers } = await ask(path);
		assert.ok(status >= 400 || /^(\.\.?)?\/(?![/\\])/.test(headers.location ?? ''), path);
	}
	const page = await ask('/kk/events', {
		headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' }
	});
	assert.ok(!page.text.includes('evil.example'));
});
