import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { viewOf } from '#ground/live/view.server.ts';
import { eventDay } from '#testing/day.ts';
import { joinedCookie, openedScreen } from '#testing/hall.ts';
import { testHouse } from '#testing/database.ts';
import { openedFloor, raised } from './floor.testing.ts';
import './live.server.ts';

const { ctx: bare } = testHouse();
const staff = () =>
	bare({ now: new Date(), visitor: { account_id: 'a1', roles: ['administrator'] } });
const nobody = () => bare({ visitor: { account_id: null } });
const helper = (stop_id: string, role: 'door' | 'secretary'): Context =>
	bare({ visitor: { account_id: null, stop: { stop_id, role, link_id: newId() } } });

async function hall() {
	const { stop_id, other_stop_id } = await eventDay(staff());
	await openedFloor(staff(), stop_id);
	await raised(staff(), stop_id, 'Төлегенов Мақсат');
	return { stop_id, other_stop_id };
}

const none = { get: () => undefined };
const only = (cookie: string) => {
	const [name, value] = cookie.split('=');
	return { get: (asked: string) => (asked === name ? value : undefined) };
};

test('a hall is followed by those in it, and what they are sent names nobody who waits', async () => {
	const { stop_id, other_stop_id } = await hall();
	const view = viewOf('hall')!;
	await assert.rejects(view.admit(nobody(), stop_id, none), { code: 'join.not_here' });
	await assert.rejects(view.admit(nobody(), other_stop_id, none), { code: 'join.not_open' });
	const phone = only(await joinedCookie(staff(), stop_id));
	const screen = only(openedScreen(staff(), stop_id));
	const keys = [
		await view.admit(nobody(), stop_id, phone),
		await view.admit(nobody(), stop_id, screen)
	];
	assert.deepEqual(
		await view.still(nobody(), stop_id, ['of nobody', ...keys.map(String)]),
		new Set(keys)
	);
	// Keys of one hall open no other, and a screen's is over half a day after its stop.
	await openedFloor(staff(), other_stop_id);
	assert.deepEqual(await view.still(nobody(), other_stop_id, keys.map(String)), new Set());
	const tomorrow = bare({
		now: new Date(Date.now() + 13 * 3_600_000),
		visitor: { account_id: null }
	});
	assert.deepEqual(await view.still(tomorrow, stop_id, keys.map(String)), new Set([keys[0]]));
	const sent = JSON.stringify(await view.read(nobody(), stop_id));
	assert.ok(!sent.includes('Төлегенов'));
});

test('a console is followed by those who may run the hall; what is read for all of them has the names', async () => {
	const { stop_id, other_stop_id } = await hall();
	const view = viewOf('host')!;
	await view.admit(helper(stop_id, 'secretary'), stop_id, none);
	await assert.rejects(view.admit(nobody(), stop_id, none), { code: 'people.sign_in' });
	for (const visitor of [helper(stop_id, 'door'), helper(other_stop_id, 'secretary')])
		await assert.rejects(view.admit(visitor, stop_id, none), { code: 'people.forbidden' });
	const sent = JSON.stringify(await view.read(nobody(), stop_id));
	assert.ok(sent.includes('Төлегенов Мақсат'));
});
