import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Texts } from '#ground/language.ts';
import { eventDay } from '#testing/day.ts';
import { testHouse } from '#testing/database.ts';
import { later, openedFloor, raised } from './floor.testing.ts';
import { hostState } from './hostState.server.ts';
import { passFloor } from './passFloor.server.ts';
import { removeTurn } from './removeTurn.server.ts';
import { turnsHeld } from './turnsHeld.server.ts';
import { writeThesis } from './writeThesis.server.ts';

// What somebody has seen when they pressed is what their press means.

const { ctx: bare } = testHouse();
const staff = () =>
	bare({ now: new Date(), visitor: { account_id: 'a1', roles: ['administrator'] } });

async function hall() {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	await openedFloor(ctx, stop_id);
	return { ctx, stop_id };
}

async function passedOver(stop_id: string): Promise<unknown[]> {
	const rows = await bare()
		.db.selectFrom('happening')
		.select('detail')
		.where('kind', '=', 'hall.offer_passed_over')
		.execute();
	return rows
		.map(({ detail }) => detail as { stop_id: string; offered: string })
		.filter((detail) => detail.stop_id === stop_id)
		.map(({ offered }) => offered);
}

test('whoever asks after the moderator’s page was shown is not passed over by the press', async () => {
	const { ctx, stop_id } = await hall();
	const first = await raised(ctx, stop_id, 'Алма', { category: 'P01' });
	await passFloor(ctx, stop_id, { from: null, to: first });
	const next = await raised(later(ctx, 100), stop_id, 'Болат', { category: 'P01' });
	const { fair } = await hostState(later(ctx, 100), stop_id);
	assert.equal(fair, next);
	// Of a group that has not spoken: the fair order of this moment offers her first.
	const late = await raised(later(ctx, 101), stop_id, 'Дана', { category: 'P02' });
	assert.equal((await hostState(later(ctx, 102), stop_id)).fair, late, 'control');
	await passFloor(later(ctx, 102), stop_id, { from: first, to: next, fair: fair! });
	assert.deepEqual(await passedOver(stop_id), []);
});

test('who was offered on the page and did not get the floor was passed over; who has left meanwhile was not', async () => {
	const { ctx, stop_id } = await hall();
	const [earlier, chosen] = [
		await raised(ctx, stop_id, 'Алма'),
		await raised(ctx, stop_id, 'Болат')
	];
	const third = await raised(ctx, stop_id, 'Дана');
	await passFloor(ctx, stop_id, { from: null, to: chosen, fair: earlier });
	assert.deepEqual(await passedOver(stop_id), [earlier]);
	await removeTurn(ctx, stop_id, { turn: earlier });
	await passFloor(later(ctx, 90), stop_id, { from: chosen, to: third, fair: earlier });
	assert.deepEqual(await passedOver(stop_id), [earlier]);
});

async function held() {
	const { ctx, stop_id } = await hall();
	const turn = await raised(ctx, stop_id, 'Алма');
	await passFloor(ctx, stop_id, { from: null, to: turn });
	const write = (text: Texts, was?: Texts) =>
		writeThesis(ctx, stop_id, {
			turn,
			text,
			...(was && { was }),
			slides_url: null,
			attachment_id: null
		});
	const thesis = async () => (await turnsHeld(ctx, stop_id))[0]!.thesis;
	return { write, thesis };
}

test('of two secretaries who write one thesis at once both are kept, and the form sent twice adds nothing', async () => {
	const { write, thesis } = await held();
	await write({ kk: 'Су керек' }, {});
	await write({ kk: 'Жол керек' }, {});
	await write({ kk: 'Жол керек' }, {});
	assert.deepEqual((await thesis()).kk, 'Су керек\nЖол керек');
	// Whoever has seen both may mend them to one.
	await write({ kk: 'Су мен жол керек' }, { kk: 'Су керек Жол керек' });
	assert.deepEqual((await thesis()).kk, 'Су мен жол керек');
});

test('who has not touched a language leaves what another has written in it meanwhile', async () => {
	const { write, thesis } = await held();
	await write({ kk: 'Су керек' }, {});
	await write({ kk: 'Су керек', ru: 'Нужна вода' }, { kk: 'Су керек' });
	await write({ kk: 'Ауыл суы керек', ru: '' }, { kk: 'Су керек', ru: '' });
	const { kk, ru } = await thesis();
	assert.deepEqual([kk, ru], ['Ауыл суы керек', 'Нужна вода']);
	// Negative control: a form that does not say what it began from takes the place of all.
	await write({ kk: 'Су керек' });
	assert.deepEqual((await thesis()).ru ?? '', '');
});
