import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '#ground/context.ts';
import { Refusal } from '#ground/refusal.ts';
import type { StaffRole } from '#people/rights.ts';
import { testHouse } from '#testing/database.ts';
import { addStop } from './addStop.server.ts';
import { changeStop } from './changeStop.server.ts';
import { askedOf, deskEvents } from './desk-list.server.ts';
import { freeSlug } from './desk-slug.server.ts';
import { today } from './desk-today.server.ts';
import { makeEvent } from './makeEvent.server.ts';
import { publishEvent } from './publishEvent.server.ts';

const { ctx } = testHouse();
const now = new Date('2026-07-24T06:00:00Z');
const hour = 60 * 60 * 1000;
const as = (role: StaffRole | null, at = now): Context =>
	ctx({ now: at, visitor: { account_id: role && 'staff', roles: role ? [role] : [] } });
const stop = {
	territory: 'shieli',
	venue: { kk: 'Мәдениет үйі' },
	starts_at: new Date(now.getTime() + 24 * hour),
	ends_at: new Date(now.getTime() + 26 * hour),
	opens_at: now,
	closes_at: new Date(now.getTime() + 23 * hour),
	capacity: 60
};
let stop_id = '';

test('staff make and publish an event with one stop, and keep a draft', async () => {
	const title = { kk: 'Өзен', ru: 'Река' };
	const staff = as('manager');
	const made = await makeEvent(staff, { slug: 'ozen', kind: 'forum', title });
	stop_id = await addStop(staff, made.event_id, stop);
	await publishEvent(staff, made.event_id);
	await makeEvent(staff, { slug: 'abai', kind: 'meeting', title: { kk: 'Әдебиет' } });
});

test('a stop is coming before it is held, and waits for its closing afterwards', async () => {
	const earlier = await today(as('manager'));
	assert.deepEqual([earlier.coming.length, earlier.unclosed.length], [1, 0]);
	const later = await today(as('manager', new Date(now.getTime() + 30 * hour)));
	assert.deepEqual([later.coming.length, later.unclosed.length], [0, 1]);
});

test('a customer sees what comes and nothing that staff do; a stranger is asked to sign in', async () => {
	const later = await today(as('customer', new Date(now.getTime() + 30 * hour)));
	assert.deepEqual([later.works, later.unclosed, later.feedback], [false, [], 0]);
	await assert.rejects(
		today(as(null)),
		(error) => error instanceof Refusal && error.status === 401
	);
});

test('titles stand in the order of the Kazakh alphabet and are found without Kazakh letters', async () => {
	const listed = async (query: string) =>
		(await deskEvents(as('manager'), askedOf(new URLSearchParams(query)))).rows.map(
			(row) => row.slug
		);
	assert.deepEqual(await listed('sort=title'), ['abai', 'ozen']);
	assert.deepEqual(await listed('text=озен'), ['ozen']);
	assert.deepEqual(await listed('state=draft'), ['abai']);
});

test('pages of the list follow each other without a gap or a repeat', async () => {
	const first = await deskEvents(as('manager'), askedOf(new URLSearchParams()), 1);
	const after = new URLSearchParams({ after: first.next! });
	const second = await deskEvents(as('manager'), askedOf(after), 1);
	assert.deepEqual([...first.rows, ...second.rows].map((row) => row.slug).toSorted(), [
		'abai',
		'ozen'
	]);
	assert.equal(second.next, null);
});

test('an address that is taken gets a number', async () => {
	assert.equal(await freeSlug(as('manager'), { kk: 'Өзен' }), 'ozen-2');
	assert.equal(await freeSlug(as('manager'), { kk: 'Теңіз' }), 'teniz');
});

test('of a published stop only what nobody must be told of changes quietly', async () => {
	await changeStop(as('manager'), stop_id, { ...stop, capacity: 5, contact_name: 'Г. Сейітова' });
	const row = await ctx()
		.db.selectFrom('stop')
		.select(['capacity', 'contact_name'])
		.where('id', '=', stop_id)
		.executeTakeFirstOrThrow();
	assert.deepEqual(row, { capacity: 60, contact_name: 'Г. Сейітова' });
});
