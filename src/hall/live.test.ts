import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { viewOf } from '#ground/live/view.server.ts';
import { eventDay } from '#testing/day.ts';
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

test('everybody may follow a hall, and what they are sent names nobody who waits', async () => {
	const { stop_id, other_stop_id } = await hall();
	const view = viewOf('hall')!;
	await view.admit(nobody(), stop_id);
	await assert.rejects(view.admit(nobody(), other_stop_id), { code: 'join.not_open' });
	const sent = JSON.stringify(await view.read(nobody(), stop_id));
	assert.ok(!sent.includes('Төлегенов'));
});

test('a console is followed by those who may run the hall; what is read for all of them has the names', async () => {
	const { stop_id, other_stop_id } = await hall();
	const view = viewOf('host')!;
	await view.admit(helper(stop_id, 'secretary'), stop_id);
	await assert.rejects(view.admit(nobody(), stop_id), { code: 'people.sign_in' });
	for (const visitor of [helper(stop_id, 'door'), helper(other_stop_id, 'secretary')])
		await assert.rejects(view.admit(visitor, stop_id), { code: 'people.forbidden' });
	const sent = JSON.stringify(await view.read(nobody(), stop_id));
	assert.ok(sent.includes('Төлегенов Мақсат'));
});
