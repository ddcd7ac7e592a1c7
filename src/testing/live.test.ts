import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handOutLink, revokeLink, stopCookie } from '#events/links.server.ts';
import { addTurn } from '#hall/addTurn.server.ts';
import { openFloor } from '#hall/openFloor.server.ts';
import { openQueue } from '#hall/openQueue.server.ts';
import { passFloor } from '#hall/passFloor.server.ts';
import type { Context } from '#ground/context.ts';
import { contextFor } from '#ground/house.server.ts';
import { newId } from '#ground/ids.ts';
import { hallOf } from '#join/halls.server.ts';
import { leaveHall } from '#join/leaveHall.server.ts';
import { hereCookie, hereOf } from '#join/participant.server.ts';
import type { Right, Role } from '#people/rights.ts';
import { rights } from '#people/rights.ts';
import { signOut } from '#people/session.server.ts';
import type { Cast } from './cast.ts';
import { joinedCookie, openedScreen } from './hall.ts';
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

const neighbour = (): Context => ({
	...contextFor(server.house(), 'neighbour'),
	visitor: staff().visitor
});

/** A phone that has joined this hall, and a screen opened from its console. */
async function inHall(ctx: Context, { stop_id }: Pick<Cast, 'stop_id'>): Promise<string[]> {
	return [await joinedCookie(ctx, stop_id), openedScreen(ctx, stop_id)];
}

test('what goes on in a hall is heard by phones that have joined it and screens opened from its console, by nobody from elsewhere', async () => {
	for (const cookie of await inHall(staff(), walk.cast)) {
		assert.equal(await once('hall', walk.cast, cookie), 200);
		for (const other of [walk.otherStop, walk.otherCentre])
			assert.equal(await once('hall', other, cookie), 404);
	}
	for (const cookie of await inHall(neighbour(), walk.otherCentre))
		assert.equal(await once('hall', walk.cast, cookie), 404);
	const let_in: string[] = [];
	for (const walker of walk.walkers) {
		const cookie = await walker.enter();
		const own = await once('hall', walk.cast, cookie);
		const other = await once('hall', walk.otherStop, cookie);
		if (own === 200) let_in.push(other === 200 ? walker.name : `${walker.name} here`);
		else assert.deepEqual([own, other], [404, 404], walker.name);
		assert.equal(await once('hall', walk.otherCentre, cookie), 404, walker.name);
	}
	assert.deepEqual(let_in, [
		'administrator',
		'manager',
		'coordinator',
		'moderator here',
		'secretary here'
	]);
});

test('whoever has a stop’s address alone learns neither who speaks nor the digits; a phone that joined and a screen do', async () => {
	const { stop_id } = walk.cast;
	const turn = newId();
	const spoken = { id: turn, kind: 'asked', name: 'Құпиябек', category: 'P03' } as const;
	await addTurn(staff(), stop_id, spoken);
	await passFloor(staff(), stop_id, { from: null, to: turn });
	const { join_code } = (await hallOf(staff(), stop_id))!;
	const digits = new RegExp(join_code.replace(/^.../, '$& ?'));
	const seen = async (cookie: string) => {
		const pages = [
			`/kk/live/${stop_id}`,
			`/kk/live/${stop_id}/screen`,
			`/live/hall/${stop_id}?poll`
		];
		const texts = await Promise.all(
			[...pages, `/kk/live/${stop_id}/join`].map(
				async (path) => (await server.ask(path, { cookie })).text
			)
		);
		return {
			speaker: texts.some((text) => text.includes('Құпиябек')),
			digits: texts.some((text) => digits.test(text))
		};
	};
	const [phone, screen] = (await inHall(staff(), walk.cast)) as [string, string];
	const expired = openedScreen(server.ctx({ now: new Date('2026-01-01') }), stop_id);
	const [elsewhere] = await inHall(staff(), walk.otherStop);
	for (const cookie of ['', expired, elsewhere!, `${screen}x`])
		assert.deepEqual(await seen(cookie), { speaker: false, digits: false }, cookie);
	assert.deepEqual(await seen(phone), { speaker: true, digits: false });
	assert.deepEqual(await seen(screen), { speaker: true, digits: true });
});

test('a screen opened from the console gets an address that shows the hall on another machine too', async () => {
	const { stop_id } = walk.cast;
	const path = `/kk/live/${stop_id}/screen`;
	const opened = await server.ask(path, { cookie: await who('secretary').enter() });
	assert.equal(opened.status, 303);
	const address = opened.headers.location!;
	const { text, headers } = await server.ask(address);
	const cookie = headers['set-cookie']!.find((one) => one.startsWith('arna_screen='))!;
	assert.match(cookie, /HttpOnly/i);
	assert.match(text, new RegExp(`data-live="/live/hall/${stop_id}"`));
	assert.equal(await once('hall', walk.cast, cookie.split(';')[0]), 200);
	// Another stop's helper gets no key here.
	const other = await server.ask(`/kk/live/${walk.otherStop.stop_id}/screen`, {
		cookie: await who('secretary').enter()
	});
	assert.equal(other.status, 200);
	assert.doesNotMatch(other.text, /data-live/);
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
	const cookie = await joinedCookie(staff(), fresh.stop_id);
	assert.equal(await once('hall', fresh, cookie), 200, 'control');
	const { db } = staff();
	const ear = await listen('hall', fresh, cookie);
	await db
		.updateTable('event')
		.set({ published_at: null })
		.where('id', '=', fresh.event_id)
		.execute();
	assert.equal(await once('hall', fresh, cookie), 404);
	// Who listens already is cut off as well.
	await until(() => ear.isOver());
	const called = { published_at: new Date(), cancelled_at: new Date() };
	await db.updateTable('event').set(called).where('id', '=', fresh.event_id).execute();
	assert.equal(await once('hall', fresh, cookie), 409);
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
		listen('hall', walk.spare, await joinedCookie(staff(), stop_id))
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

test('a phone that has left the hall is cut off within seconds; the others listen on', async () => {
	const { stop_id } = walk.spare;
	const cookies = [await joinedCookie(staff(), stop_id), await joinedCookie(staff(), stop_id)];
	const [gone, staying] = await Promise.all(
		cookies.map((cookie) => listen('hall', walk.spare, cookie))
	);
	const secret = cookies[0]!.replace(`${hereCookie}=`, '');
	await leaveHall(staff(), await hereOf(staff(), { get: () => secret }, stop_id));
	await until(() => gone!.isOver());
	assert.equal(staying!.isOver(), false);
	staying!.hangUp();
});
