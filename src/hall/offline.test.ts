import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { closeStop } from '#events/closeStop.server.ts';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import type { Texts } from '#ground/language.ts';
import { testHouse } from '#testing/database.ts';
import { eventDay } from '#testing/day.ts';
import '#join/holdings.server.ts';
import { guest, later, openedFloor, plannedOf, raised } from './floor.testing.ts';
import { askForFloor } from './askForFloor.server.ts';
import { endTurn } from './endTurn.server.ts';
import { hostState } from './hostState.server.ts';
import { holdFloor } from './holdFloor.server.ts';
import { mergeTurns } from './mergeTurns.server.ts';
import { passFloor } from './passFloor.server.ts';
import type { Deed, DeedAnswer } from './offlineDeeds.ts';
import { bothTexts, DeedForm, meet, withDeeds } from './offlineDeeds.ts';
import { removeTurn } from './removeTurn.server.ts';
import { settleTurn } from './settleTurn.server.ts';
import { turnsHeld } from './turnsHeld.server.ts';
import { writeThesis } from './writeThesis.server.ts';

const { ctx: bare } = testHouse();
const staff = () => bare({ visitor: { account_id: 'a1', roles: ['coordinator'] } });
const device = 'телефон';

async function hall() {
	const ctx = staff();
	const { stop_id } = await eventDay(ctx);
	await openedFloor(ctx, stop_id);
	const [first, second] = await plannedOf(ctx, stop_id);
	return { ctx, stop_id, first: first!.id, second: second!.id };
}

const at = (ctx: Context, seconds: number) => later(ctx, seconds).now.toISOString();
const begin = (
	ctx: Context,
	seconds: number,
	turn: string | null,
	name: string | null = null
): Deed => ({
	id: newId(),
	at: at(ctx, seconds),
	deed: 'begin',
	turn,
	name,
	category: name ? 'P03' : null,
	seconds: 120
});
const end = (ctx: Context, seconds: number, turn: string): Deed => ({
	id: newId(),
	at: at(ctx, seconds),
	deed: 'end',
	turn
});
const thesis = (ctx: Context, seconds: number, turn: string, kk: string): Deed => ({
	id: newId(),
	at: at(ctx, seconds),
	deed: 'thesis',
	turn,
	text: { kk }
});

const outcomes = (answers: DeedAnswer[]) => answers.map(({ outcome }) => outcome);

const spans = async (ctx: Context, stop_id: string) =>
	(await turnsHeld(ctx, stop_id)).map(({ id, started_at, ended_at }) => [
		id,
		(Number(started_at) - Number(ctx.now)) / 1000,
		ended_at && (Number(ended_at) - Number(ctx.now)) / 1000
	]);

test('turns and theses of a console without network are there after the merging, in their times, and once, however often they come', async () => {
	const { ctx, stop_id, first, second } = await hall();
	const asked = await raised(ctx, stop_id, 'Қонысов Ерлан');
	await passFloor(ctx, stop_id, { from: null, to: first });
	const from_hall = begin(ctx, 400, null, 'Жаңабаев Ермек');
	const deeds = [
		end(ctx, 100, first),
		begin(ctx, 100, second),
		thesis(ctx, 150, second, 'Су керек'),
		end(ctx, 200, second),
		begin(ctx, 210, asked),
		end(ctx, 300, asked),
		from_hall,
		end(ctx, 500, from_hall.id),
		thesis(ctx, 510, from_hall.id, 'Жол керек')
	];
	const back = later(ctx, 900);
	for (let times = 0; times < 2; times++) {
		const answers = await mergeTurns(back, stop_id, { device, deeds });
		assert.deepEqual([...new Set(answers.map(({ outcome }) => outcome))], ['merged']);
	}
	assert.deepEqual(await spans(ctx, stop_id), [
		[first, 0, 100],
		[second, 100, 200],
		[asked, 210, 300],
		[from_hall.id, 400, 500]
	]);
	const held = await turnsHeld(ctx, stop_id);
	assert.equal(held.find(({ id }) => id === second)!.thesis.kk, 'Су керек');
	assert.deepEqual(
		[held.at(-1)!.name, held.at(-1)!.category, held.at(-1)!.thesis.kk],
		['Жаңабаев Ермек', 'P03', 'Жол керек']
	);
});

test('a turn given elsewhere in that time stands, the device’s own beside it, until the secretary settles which counts', async () => {
	const { ctx, stop_id, first, second } = await hall();
	await passFloor(later(ctx, 60), stop_id, { from: null, to: second });
	const deeds = [begin(ctx, 50, first), end(ctx, 100, first)];
	const answers = await mergeTurns(later(ctx, 300), stop_id, { device, deeds });
	assert.deepEqual(
		answers.map(({ outcome }) => outcome),
		['aside', 'aside']
	);
	assert.deepEqual(await spans(ctx, stop_id), [[second, 60, null]]);
	const secretary: Context = later(
		{
			...ctx,
			visitor: { account_id: null, stop: { stop_id, role: 'secretary', link_id: newId() } }
		},
		400
	);
	for (let times = 0; times < 2; times++) await settleTurn(secretary, stop_id, { turn: first });
	assert.deepEqual(await spans(ctx, stop_id), [[first, 50, 100]]);
	await settleTurn(secretary, stop_id, { turn: second });
	assert.deepEqual(await spans(ctx, stop_id), [[second, 60, null]]);
});

test('where this device held the floor its turns count, and what was given elsewhere stands beside them', async () => {
	const { ctx, stop_id, first, second } = await hall();
	await holdFloor(ctx, stop_id, { device });
	assert.equal((await hostState(ctx, stop_id)).held_by, device);
	await passFloor(later(ctx, 60), stop_id, { from: null, to: second });
	const deeds = [begin(ctx, 50, first)];
	const [answer] = await mergeTurns(later(ctx, 300), stop_id, { device, deeds });
	assert.equal(answer!.outcome, 'merged');
	assert.deepEqual(await spans(ctx, stop_id), [[first, 50, null]]);
	assert.equal((await hostState(ctx, stop_id)).now!.id, first);
});

test('one turn given on two devices is kept twice, side by side, and neither is lost', async () => {
	const { ctx, stop_id, first } = await hall();
	await passFloor(later(ctx, 60), stop_id, { from: null, to: first });
	const own = begin(ctx, 55, first);
	const deeds = [own, thesis(ctx, 56, first, 'Су керек'), end(ctx, 90, first)];
	await mergeTurns(later(ctx, 300), stop_id, { device, deeds });
	const rows = await ctx.db
		.selectFrom('floor_turn')
		.select(['id', 'aside_at', 'thesis', 'source'])
		.where('stop_id', '=', stop_id)
		.where('started_at', 'is not', null)
		.orderBy('source')
		.execute();
	assert.deepEqual(
		rows.map(({ id, aside_at, source }) => [id, aside_at === null, source]),
		[
			[first, true, 'live'],
			[own.id, false, 'offline']
		]
	);
	assert.equal(rows[1]!.thesis.kk, 'Су керек');
});

test('a thesis written on two devices keeps both texts', async () => {
	const { ctx, stop_id, first } = await hall();
	await passFloor(ctx, stop_id, { from: null, to: first });
	const there = { text: { kk: 'Су керек' }, slides_url: null, attachment_id: null };
	await writeThesis(later(ctx, 10), stop_id, { turn: first, ...there });
	const deeds = [thesis(ctx, 20, first, 'Жол керек')];
	for (let times = 0; times < 2; times++)
		await mergeTurns(later(ctx, 60), stop_id, { device, deeds });
	const [held] = await turnsHeld(ctx, stop_id);
	assert.equal(held!.thesis.kk, 'Су керек\nЖол керек');
});

test('a secretary’s device brings theses; to give the floor one must be the moderator', async () => {
	const { ctx, stop_id, first } = await hall();
	await passFloor(ctx, stop_id, { from: null, to: first });
	const link_id = newId();
	const secretary: Context = {
		...later(ctx, 60),
		visitor: { account_id: null, stop: { stop_id, role: 'secretary', link_id } }
	};
	const deeds = [end(ctx, 30, first), thesis(ctx, 20, first, 'Су')];
	const answers = await mergeTurns(secretary, stop_id, { device, deeds });
	assert.deepEqual(outcomes(answers), ['refused', 'merged']);
	assert.deepEqual(await spans(ctx, stop_id), [[first, 0, null]]);
	const guest_door: Context = { ...secretary, visitor: { account_id: 'a9', roles: [] } };
	await assert.rejects(mergeTurns(guest_door, stop_id, { device, deeds }), {
		code: 'people.forbidden'
	});
});

test('a deed that cannot be taken is answered so and holds up no other', async () => {
	const { ctx, stop_id, first, second } = await hall();
	const elsewhere = await hall();
	const nameless = { ...begin(ctx, 10, null, 'Қонысов'), name: '' };
	assert.equal(v.safeParse(DeedForm, { ...nameless, name: '  ' }).success, false);
	const group = { ...begin(ctx, 30, null, 'Қонысов'), category: 'Z99' };
	const taken = { ...begin(ctx, 50, null, 'Қонысов'), id: elsewhere.first };
	const deeds = [
		nameless as Deed,
		end(ctx, 20, nameless.id),
		group as Deed,
		taken as Deed,
		begin(ctx, 70, first),
		end(ctx, 80, first),
		thesis(ctx, 90, second, 'Әлі сөйлеген жоқ'),
		thesis(ctx, 90, first, 'Су\u0000'),
		end(ctx, 100, newId())
	];
	const answers = await mergeTurns(later(ctx, 300), stop_id, { device, deeds });
	assert.equal(
		outcomes(answers).join(' '),
		'refused refused refused refused merged merged refused refused unknown'
	);
	assert.deepEqual(await spans(ctx, stop_id), [[first, 70, 80]]);
	assert.deepEqual((await plannedOf(ctx, stop_id)).find(({ id }) => id === second)!.thesis, {});
});

test('a device whose clock is ahead or behind: nothing before the hall opened or after now, and the same list again changes nothing', async () => {
	const { ctx, stop_id, first, second } = await hall();
	const from_hall = begin(ctx, 5000, null, 'Қонысов Ерлан');
	const deeds = [begin(ctx, -9000, first), end(ctx, 4000, first), from_hall];
	await mergeTurns(later(ctx, 300), stop_id, { device, deeds });
	const once = await spans(ctx, stop_id);
	assert.deepEqual(once, [
		[first, 0, 300],
		[from_hall.id, 300, null]
	]);
	const answers = await mergeTurns(later(ctx, 400), stop_id, { device, deeds });
	assert.deepEqual(outcomes(answers), ['merged', 'merged', 'merged']);
	assert.deepEqual(await spans(ctx, stop_id), once);
	const ending = [begin(ctx, 310, second), end(ctx, 330, second)];
	await mergeTurns(later(ctx, 500), stop_id, { device, deeds: [...deeds, ...ending] });
	assert.deepEqual(
		(await spans(ctx, stop_id)).map(([id]) => id),
		[first, from_hall.id, second],
		'an answer was lost, the device went on: the list grows and is taken on'
	);
});

test('who has left the queue or asked again meanwhile has spoken all the same, by name', async () => {
	const { ctx, stop_id } = await hall();
	const asked = await raised(ctx, stop_id, 'Қонысов Ерлан');
	await removeTurn(later(ctx, 5), stop_id, { turn: asked });
	const phone = await guest(ctx, stop_id, { name: 'Айым' });
	await askForFloor(ctx, phone, { id: newId() });
	const [waited] = (await hostState(ctx, stop_id)).queue.entries;
	await passFloor(later(ctx, 6), stop_id, { from: null, to: waited!.id });
	await endTurn(later(ctx, 8), stop_id, { turn: waited!.id });
	await askForFloor(later(ctx, 9), phone, { id: newId() });
	const deeds = [begin(ctx, 20, asked), begin(ctx, 30, waited!.id), end(ctx, 40, waited!.id)];
	const answers = await mergeTurns(later(ctx, 60), stop_id, { device, deeds });
	assert.deepEqual(outcomes(answers), ['merged', 'merged', 'merged']);
	const held = await turnsHeld(ctx, stop_id);
	assert.deepEqual(
		held.map(({ name }) => name),
		['Айым', 'Қонысов Ерлан', 'Айым']
	);
	assert.equal((await hostState(ctx, stop_id)).queue.entries.length, 1);
});

test('when the stop is closed staff still bring what a device kept, and settle it; a link does not', async () => {
	const { ctx, stop_id, first, second } = await hall();
	await passFloor(later(ctx, 20), stop_id, { from: null, to: second });
	const over = later(ctx, 100);
	const lead: Context = { ...over, visitor: { account_id: 'a2', roles: ['manager'] } };
	await closeStop(lead, stop_id);
	const deeds = [begin(ctx, 10, first), thesis(ctx, 50, first, 'Су керек')];
	const link: Context = {
		...over,
		visitor: { account_id: null, stop: { stop_id, role: 'moderator', link_id: newId() } }
	};
	await assert.rejects(mergeTurns(link, stop_id, { device, deeds }), { code: 'join.over' });
	const late = later(ctx, 900);
	const answers = await mergeTurns(late, stop_id, { device, deeds });
	assert.deepEqual(outcomes(answers), ['aside', 'aside']);
	await settleTurn(late, stop_id, { turn: first });
	assert.deepEqual(await spans(ctx, stop_id), [[first, 10, 100]], 'ended with the stop');
});

test('times that meet, and times that only touch', () => {
	const span = (from: number, to: number | null) => ({
		started_at: new Date(from),
		ended_at: to === null ? null : new Date(to)
	});
	assert.ok(meet(span(0, 10), span(9, 20)));
	assert.ok(meet(span(0, null), span(900, 1000)));
	assert.ok(!meet(span(0, 10), span(10, 20)));
	assert.deepEqual(bothTexts({ kk: 'а' }, { kk: 'а', ru: 'б' }), { kk: 'а', ru: 'б' });
	const lines = bothTexts({ kk: 'а\r\nб' }, { kk: 'в\nг' });
	assert.deepEqual(lines, { kk: 'а\nб\nв\nг' });
	assert.deepEqual(bothTexts(lines, { kk: 'в\nг' }), lines, 'several lines again are nothing new');
	assert.equal(bothTexts({ kk: 'суық' }, { kk: 'су' }).kk, 'суық\nсу');
});

test('the device shows its own turns over those it knew', () => {
	const known = {
		id: 't1',
		name: 'Сейітова',
		category: null,
		seconds: 60,
		started_at: 1000,
		ended_at: null,
		thesis: {}
	};
	const ctx = staff();
	const next = begin(ctx, 0, null, 'Қонысов');
	const all = withDeeds([known], [next, thesis(ctx, 1, next.id, 'Су')]);
	assert.equal(all[0]!.ended_at, Date.parse(next.at));
	assert.deepEqual([all[1]!.name, (all[1]!.thesis as Texts).kk], ['Қонысов', 'Су']);
	assert.equal(known.ended_at, null, 'what was kept stays as it is');
});

test('a device that was given the floor has right of way from then on, not for what it did before', async () => {
	const { ctx, stop_id, first, second } = await hall();
	await passFloor(later(ctx, 10), stop_id, { from: null, to: second });
	await endTurn(later(ctx, 60), stop_id, { turn: second });
	await holdFloor(later(ctx, 100), stop_id, { device });
	const before = [begin(ctx, 20, null, 'Жаңабаев Ермек'), begin(ctx, 30, first)];
	const deeds = [before[0]!, end(ctx, 25, before[0]!.id), before[1]!, end(ctx, 55, first)];
	const answers = await mergeTurns(later(ctx, 300), stop_id, { device, deeds });
	assert.deepEqual([...new Set(outcomes(answers))], ['aside']);
	assert.deepEqual(await spans(ctx, stop_id), [[second, 10, 60]]);
	// Negative control: afterwards its own count.
	const given = await raised(later(ctx, 110), stop_id, 'Болат');
	await passFloor(later(ctx, 120), stop_id, { from: null, to: given });
	const own = begin(ctx, 115, null, 'Асқар');
	const after = [own, end(ctx, 200, own.id)];
	const merged = await mergeTurns(later(ctx, 300), stop_id, { device, deeds: after });
	assert.deepEqual([...new Set(outcomes(merged))], ['merged']);
});
