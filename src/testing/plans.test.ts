import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { House } from '#ground/house.server.ts';
import { contextFor } from '#ground/house.server.ts';
import { addresses } from './addresses.ts';
import type { Cast } from './cast.ts';
import { rows } from './cast.ts';
import { grow } from './growth.ts';
import type { Asked } from './plans.ts';
import { asked, tooMuch } from './plans.ts';
import { testServer } from './server.ts';
import { pathOf } from './walk.ts';
import { member } from './walkers.ts';

let cast: Cast;
let cookie: string;

const { ask, house } = testServer(async (opened: House) => {
	const ctx = contextFor(opened, 'kyzylorda');
	await grow(ctx, { registrations: 10_000, each: 5 });
	cast = await rows(ctx);
	await opened.commons.query('analyze');
	cookie = await (await member(opened, ctx, 'administrator', 'administrator')).enter();
});

/** Lists as people narrow them and turn their pages. */
const narrowed = [
	'events?view=past',
	'events?place=shieli',
	'events?kind=training',
	'events?view=past&place=aral',
	'proposals?state=done',
	'proposals?state=refused',
	'proposals?territory=aral',
	'proposals?to=0190000f-0000-7000-8000-000000000001',
	'desk/events?state=draft',
	'desk/events?state=cancelled',
	'desk/events?state=closed&kind=training',
	'desk/events?place=aral',
	'desk/outbox?state=failed',
	'desk/outbox?state=waiting',
	'desk/outbox?state=unclear',
	'desk/outbox?state=dropped',
	'desk/outbox?find=p77',
	'desk/calls?told=1',
	'desk/people?q=қонысовб',
	'desk/people?q=дана омаровавг',
	'desk/people?q=p7@example.kz',
	'desk/proposals?state=voiced',
	'desk/proposals?state=refused',
	'desk/feedback?released=1'
];

const pages = () => [
	...Object.entries(addresses)
		// Papers take the same rows as their pages, and seconds.
		.filter(([key]) => key.startsWith('GET ') && !/\.pdf|\/pdf$|\/\[file\]$/.test(key))
		.map(([key, address]) => pathOf(key, address, cast)),
	...narrowed.map((path) => encodeURI(`/kk/${path}`))
];

/** A page shows some fifty rows, with what hangs on each. */
const most = 1000;

async function complaints(statements: Asked[]): Promise<string[]> {
	const found = await Promise.all(
		statements.map(async (statement) => {
			const touched = await tooMuch(house(), statement, { most, forced: true });
			return touched.map(
				({ table, how, rows: looked }) =>
					`${table}: ${how}, ${looked} rows\n${statement.text.replaceAll(/\s+/g, ' ')}`
			);
		})
	);
	return found.flat();
}

test('no page reads a growing table from end to end', async () => {
	const broke: string[] = [];
	const statements = await asked(async () => {
		for (const path of pages()) {
			const { status } = await ask(path, { cookie });
			if (status >= 500 && status !== 503) broke.push(`${path}: ${status}`);
		}
	});
	assert.deepEqual(broke, []);
	assert.ok(statements.length > 100, `${statements.length} statements`);
	const found = await complaints(statements);
	assert.deepEqual(found, [], found.join('\n\n'));
});

test('negative control: without its index a list is found', async () => {
	const { db } = contextFor(house(), 'kyzylorda');
	const list = () => ask('/kk/desk/people', { cookie });
	const statements = await asked(list);
	assert.deepEqual(await complaints(statements), []);
	await house().commons.query('drop index kyzylorda.person_list');
	const found = await complaints(statements);
	assert.match(found.join(), /^person: /);
	// And a question that no index can serve.
	const query = sql`select id from registration where organisation = 'x'`.compile(db);
	const whole = await complaints([{ text: query.sql, values: [...query.parameters] }]);
	assert.match(whole.join(), /^registration: Seq Scan/);
});
