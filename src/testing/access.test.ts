import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handOutLink, revokeLink } from '#events/links.server.ts';
import { letIn } from '#people/member.server.ts';
import type { Right, Role } from '#people/rights.ts';
import { may, rights, staffRoles, stopRoles } from '#people/rights.ts';
import { linkFor } from '#people/staff.server.ts';
import { takeFactors } from '#people/takeFactors.server.ts';
import { addresses } from './addresses.ts';
import { commands } from './commands.ts';
import { centreFields } from './filled.ts';
import { testServer } from './server.ts';
import { staffCookie, withCodeApp } from './signedIn.ts';
import type { Walk } from './walkers.ts';
import { contextOf, prepare } from './walkers.ts';
import { everyAddress, everyCommand, unlisted, walkAddresses, walkCommands } from './walk.ts';

let walk: Walk;
const server = testServer(async (house) => {
	walk = await prepare(house);
});

/** Runs `work` while one guard lets everybody through. */
async function without(right: Right, work: () => Promise<string[]>): Promise<string[]> {
	const table: Record<string, readonly Role[]> = rights;
	const kept = table[right]!;
	table[right] = [...staffRoles, ...stopRoles];
	try {
		return await work();
	} finally {
		table[right] = kept;
	}
}

const only = <Line>(list: Record<string, Line>, part: string): Record<string, Line> =>
	Object.fromEntries(Object.entries(list).filter(([key]) => key.includes(part)));

test('every address and form has a line that says who may use it', async () => {
	assert.deepEqual(unlisted(await everyAddress(), Object.keys(addresses)), []);
});

test('every command and query has a line that says who may use it', () => {
	assert.deepEqual(unlisted(everyCommand(), Object.keys(commands)), []);
});

test('every address lets in those the list names and nobody else', async () => {
	assert.deepEqual(await walkAddresses(server, walk, addresses), []);
});

test('every command lets in those the list names and nobody else', async () => {
	assert.deepEqual(await walkCommands(server.house(), walk, commands), []);
});

test('negative control: a guard taken away is found at its addresses and its commands', async () => {
	const open = await without('people.see', () =>
		walkAddresses(server, walk, only(addresses, '/desk/people'))
	);
	assert.ok(open.includes('GET /kk/desk/people as customer, here: let in (200)'));
	const called = await without('staff.manage', () =>
		walkCommands(server.house(), walk, only(commands, 'people/staff'))
	);
	assert.ok(called.includes('people/staff.server.ts giveRole as manager: let in'));
	assert.ok(called.includes('people/staff.server.ts endRole as customer: let in'));
});

test('negative control: a second factor that nobody asks for is found at the desk’s addresses and commands', async () => {
	const half = walk.walkers.find(({ name }) => name === 'half_signed_in')!;
	const enter = () => staffCookie(server.house(), half.visitor.account_id!);
	const spared: Walk = { ...walk, walkers: [{ ...half, enter }] };
	const desk = only(addresses, 'GET /kk/desk/');
	assert.equal(
		(await walkAddresses(server, spared, { 'GET /kk/desk/staff': desk['GET /kk/desk/staff']! }))[0],
		'GET /kk/desk/staff as half_signed_in, here: let in (200)'
	);
	const called = await walkCommands(server.house(), spared, only(commands, 'people/session'));
	assert.ok(called.includes('people/session.server.ts mySessions as half_signed_in: let in'));
});

test('negative control: an address or command without a line, and a line without them, are named', async () => {
	const listed = Object.keys(addresses).filter((key) => !key.endsWith('/desk/people'));
	assert.deepEqual(unlisted(await everyAddress(), [...listed, 'GET /nowhere']), [
		'no line for GET /kk/desk/people',
		'nothing there: GET /nowhere'
	]);
});

test('a helper’s link opens its own stop alone, and nothing once it is revoked or the stop closed', async () => {
	const door = walk.walkers.find(({ name }) => name === 'door')!;
	const seen = await contextOf(server.house(), door);
	assert.deepEqual(seen.visitor.stop, door.visitor.stop);
	assert.equal(may(seen.visitor, 'door.mark', walk.cast.stop_id), true);
	assert.equal(may(seen.visitor, 'door.mark', walk.otherStop.stop_id), false);
	assert.equal(may(seen.visitor, 'door.mark'), false);
	const { link_id } = door.visitor.stop!;
	await revokeLink(server.ctx({ visitor: { account_id: 'a', roles: ['manager'] } }), link_id);
	assert.equal((await contextOf(server.house(), door)).visitor.stop, null);

	const secretary = walk.walkers.find(({ name }) => name === 'secretary')!;
	const close = { closed_at: new Date() };
	await server
		.ctx()
		.db.updateTable('stop')
		.set(close)
		.where('id', '=', walk.cast.stop_id)
		.execute();
	assert.equal((await contextOf(server.house(), secretary)).visitor.stop, null);
	const cookie = await secretary.enter();
	const answer = await server.ask(`/j/${cookie.split('=')[1]}`);
	assert.equal(answer.status, 410);
});

test('the customer reads the record of what is published, and nothing of a draft', async () => {
	const customer = walk.walkers.find(({ name }) => name === 'customer')!;
	const draft = await walk.more();
	const hide = { published_at: null };
	await server.ctx().db.updateTable('event').set(hide).where('id', '=', draft.event_id).execute();
	const statuses = async (slug: string) =>
		Promise.all(
			['record', 'record/participants/codes-kk.xlsx', '', 'edit/stops'].map(async (page) => {
				const cookie = await customer.enter();
				return (await server.ask(`/kk/desk/events/${slug}/${page}`.replace(/\/$/, ''), { cookie }))
					.status;
			})
		);
	assert.deepEqual(await statuses(walk.spare.slug), [200, 200, 403, 403]);
	assert.deepEqual((await statuses(draft.slug)).slice(0, 2), [404, 404]);
});

test('nobody makes a way into another centre: no link for whoever works there too, and no factor taken away', async () => {
	const { account_id } = await walk.more();
	const administrator = walk.walkers.find(({ name }) => name === 'administrator')!;
	const ctx = await contextOf(server.house(), administrator);
	await withCodeApp(server.house(), account_id);
	const { db, centre } = server.house().centres.get('neighbour')!;
	await letIn({ ...ctx, db, centre }, account_id, 'customer');
	await assert.rejects(takeFactors(ctx, account_id), { code: 'people.factors_elsewhere' });
	await assert.rejects(linkFor(ctx, account_id), { code: 'people.link_elsewhere' });
	await db.updateTable('membership').set({ ended_at: new Date() }).execute();
	await takeFactors(ctx, account_id);
});

test('nobody takes the address of another centre', async () => {
	const administrator = walk.walkers.find(({ name }) => name === 'administrator')!;
	const form = { ...centreFields(), public_url: 'https://neighbour.test' };
	const cookie = await administrator.enter();
	assert.equal((await server.ask('/kk/desk/centre', { cookie, form })).status, 409);
});

test('a helper’s link leads to the place of work and keeps the cookie from scripts', async () => {
	const staff = server.ctx({ visitor: { account_id: 'a', roles: ['manager'] } });
	const { stop_id } = walk.otherStop;
	const { address } = await handOutLink(staff, { stop_id, role: 'door', name: 'Айгүл' });
	const answer = await server.ask(new URL(address).pathname);
	assert.equal(answer.status, 303);
	assert.equal(answer.headers.location, `/kk/at/${stop_id}/door`);
	assert.match(String(answer.headers['set-cookie']), /arna_stop=.*HttpOnly; SameSite=Lax/);
});
