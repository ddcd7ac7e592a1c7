import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handOutLink, revokeLink, stopCookie } from '#events/links.server.ts';
import { openFloor } from '#hall/openFloor.server.ts';
import { openQueue } from '#hall/openQueue.server.ts';
import type { Context } from '#ground/context.ts';
import { contextFor } from '#ground/house.server.ts';
import type { Right, Role } from '#people/rights.ts';
import { rights } from '#people/rights.ts';
import { signOut } from '#people/session.server.ts';
import type { Cast } from './cast.ts';
import { hear, until } from './hear.ts';
import { testServer } from './server.ts';
import { openStop } from './stop.ts';
import type { Walk, Walker } from './walkers.ts';
import { contextOf, prepare } from './walkers.ts';

let walk: Walk;
const server = testServer(async (house) => {
	walk = await prepare(house);
	for (const cast of [walk.cast, walk.otherStop, walk.spare])
		await openFloor(staff(), cast.stop_id);
	const there = contextFor(house, 'neighbour');
	await openFloor({ ...there, visitor: staff().visitor }, walk.otherCentre.stop_id);
});
const staff = (): Context =>
	server.ctx({ visitor: { account_id: 'walk', roles: ['administrator'] } });
const once = async (audience: string, { stop_id }: Pick<Cast, 'stop_id'>, cookie = '') =>
	(await server.ask(`/live/${audience}/${stop_id}?poll`, { cookie })).status;
const listen = (audience: string, { stop_id }: Pick<Cast, 'stop_id'>, cookie = '') =>
	hear(server.port(), `/live/${audience}/${stop_id}`, { host: 'arna.test', cookie });
const who = (name: string): Walker => walk.walkers.find((walker) => walker.name === name)!;

test('phones and the screen hear every open hall of their centre, whoever holds them; another centre’s is not there', async () => {
	for (const walker of walk.walkers) {
		const cookie = await walker.enter();
		assert.equal(await once('hall', walk.cast, cookie), 200, walker.name);
		assert.equal(await once('hall', walk.otherStop, cookie), 200, walker.name);
		assert.equal(await once('hall', walk.otherCentre, cookie), 404, walker.name);
	}
});

test('the console’s view is for staff who work, and for moderator and secretary of this stop alone', async () => {
	const let_in: string[] = [];
	for (const walker of walk.walkers) {
		const cookie = await walker.enter();
		const [own, other] = [
			await once('host', walk.cast, cookie),
			await once('host', walk.otherStop, cookie)
		];
		if (own === 200) let_in.push(other === 200 ? walker.name : `${walker.name} here`);
		else assert.ok([401, 403].includes(own) && own === other, `${walker.name}: ${own}, ${other}`);
		assert.notEqual(await once('host', walk.otherCentre, cookie), 200, walker.name);
	}
	assert.deepEqual(let_in, [
		'administrator',
		'manager',
		'coordinator',
		'moderator here',
		'secretary here'
	]);
});

test('negative control: with the guard taken away everybody hears the console', async () => {
	const table: Record<string, readonly Role[]> = rights;
	const right: Right = 'hall.run';
	const kept = table[right]!;
	table[right] = [...kept, 'customer', 'door'];
	try {
		assert.equal(await once('host', walk.cast, await who('customer').enter()), 200);
		assert.equal(await once('host', walk.cast, await who('door').enter()), 200);
	} finally {
		table[right] = kept;
	}
});

test('a stop that nobody opened, that is not published or is called off has no hall to hear', async () => {
	const fresh = await openStop(staff());
	assert.equal(await once('hall', fresh), 404);
	await openFloor(staff(), fresh.stop_id);
	assert.equal(await once('hall', fresh), 200, 'control');
	const { db } = staff();
	const ear = await listen('hall', fresh);
	await db
		.updateTable('event')
		.set({ published_at: null })
		.where('id', '=', fresh.event_id)
		.execute();
	assert.equal(await once('hall', fresh), 404);
	// Who listens already is cut off as well.
	await until(() => ear.isOver());
	const called = { published_at: new Date(), cancelled_at: new Date() };
	await db.updateTable('event').set(called).where('id', '=', fresh.event_id).execute();
	assert.equal(await once('hall', fresh), 409);
});

test('a helper whose link is taken back, and staff who sign out, are cut off within seconds; others listen on', async () => {
	const { stop_id } = walk.spare;
	const { address, link_id } = await handOutLink(staff(), {
		stop_id,
		role: 'moderator',
		name: 'Айгүл'
	});
	const manager = who('manager');
	const session = await manager.enter();
	const [helper, member, phone] = await Promise.all([
		listen('host', walk.spare, `${stopCookie}=${address.split('/').at(-1)}`),
		listen('host', walk.spare, session),
		listen('hall', walk.spare)
	]);
	assert.deepEqual([helper.status, member.status, phone.status], [200, 200, 200]);
	await revokeLink(staff(), link_id);
	await until(() => helper.isOver());
	assert.equal(member.isOver(), false);
	await openQueue(staff(), stop_id);
	await until(() => member.states.length === 2 && phone.states.length === 2);
	assert.equal(helper.states.length, 1);
	const seen = await contextOf(server.house(), { ...manager, enter: async () => session });
	await signOut(seen);
	await until(() => member.isOver());
	assert.equal(phone.isOver(), false);
	phone.hangUp();
});
