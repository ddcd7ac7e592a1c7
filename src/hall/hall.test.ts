import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeStop } from '#events/closeStop.server.ts';
import { setAgenda } from '#events/setAgenda.server.ts';
import { newId } from '#ground/ids.ts';
import { transaction } from '#ground/transaction.server.ts';
import { closeHalls } from '#join/closeHalls.server.ts';
import { eventDay } from '#testing/day.ts';
import { testHouse } from '#testing/database.ts';
import { addReply } from './addTurn.server.ts';
import { askForFloor } from './askForFloor.server.ts';
import { endFloor } from './endFloor.server.ts';
import { endTurn } from './endTurn.server.ts';
import {
	guest,
	later,
	nowOf,
	openedFloor,
	plannedOf,
	queueNames,
	raised
} from './floor.testing.ts';
import { hostState } from './hostState.server.ts';
import { planAnew } from './jobs.server.ts';
import { leaveQueue } from './leaveQueue.server.ts';
import { moveTurn, orderFairly } from './moveTurn.server.ts';
import { openFloor } from './openFloor.server.ts';
import { closeQueue } from './openQueue.server.ts';
import { passFloor } from './passFloor.server.ts';
import { addTime, pauseTurn, resumeTurn } from './pauseTurn.server.ts';
import { putBack } from './putBack.server.ts';
import { removeTurn } from './removeTurn.server.ts';
import { hallState } from './state.server.ts';
import { turnsHeld } from './turnsHeld.server.ts';
import { writeThesis } from './writeThesis.server.ts';

const { ctx: bare } = testHouse();
const staff = () =>
	bare({ now: new Date(), visitor: { account_id: 'a1', roles: ['administrator'] } });

async function hall() {
	const ctx = staff();
	const { stop_id, event_id } = await eventDay(ctx);
	await openedFloor(ctx, stop_id);
	return { ctx, stop_id, event_id };
}

test('the programme becomes planned turns: an opening without a name is the moderator’s', async () => {
	const { ctx, stop_id } = await hall();
	const planned = await plannedOf(ctx, stop_id);
	assert.deepEqual(
		planned.map(({ name, post, seconds }) => [name, post.kk, seconds]),
		[
			['Сейітова Гүлнар', undefined, 1200],
			['Ержанов Нұрлан', 'жетекшісі', 1200],
			['Сейітова Гүлнар', undefined, 1800]
		]
	);
	await openFloor(ctx, stop_id);
	assert.deepEqual(await plannedOf(ctx, stop_id), planned);
});

test('passing the floor ends the one, begins the other and keeps who passed it from whom', async () => {
	const { ctx, stop_id } = await hall();
	const [opening, talk] = await plannedOf(ctx, stop_id);
	await passFloor(ctx, stop_id, { from: null, to: null });
	const at = later(ctx, 900);
	await passFloor(at, stop_id, { from: opening!.id, to: talk!.id });
	const { held, now, steps } = await hostState(at, stop_id);
	assert.deepEqual(
		held.map(({ id, started_at, ended_at }) => [id, started_at, ended_at]),
		[
			[opening!.id, Number(ctx.now), Number(at.now)],
			[talk!.id, Number(at.now), null]
		]
	);
	assert.equal(now?.passed_from, opening!.id);
	assert.deepEqual(
		steps.map(({ state }) => state),
		['done', 'done', 'now', 'next', 'next']
	);
	const row = await ctx.db
		.selectFrom('floor_turn')
		.select('passed_by')
		.where('id', '=', talk!.id)
		.executeTakeFirstOrThrow();
	assert.equal(row.passed_by, 'a1');
});

test('a pass that is sent again changes nothing; one from somebody who saw another speaker is told who has the floor', async () => {
	const { ctx, stop_id } = await hall();
	const [opening, talk, summary] = await plannedOf(ctx, stop_id);
	await passFloor(ctx, stop_id, { from: null, to: opening!.id });
	const pass = { from: opening!.id, to: talk!.id };
	await passFloor(later(ctx, 60), stop_id, pass);
	await passFloor(later(ctx, 90), stop_id, pass);
	assert.equal((await nowOf(ctx, stop_id))?.started_at, Number(ctx.now) + 60_000);
	await assert.rejects(passFloor(later(ctx, 91), stop_id, { from: opening!.id, to: summary!.id }), {
		code: 'hall.passed_already',
		detail: { name: 'Ержанов Нұрлан' }
	});
	await endTurn(later(ctx, 100), stop_id, { turn: talk!.id });
	await endTurn(later(ctx, 110), stop_id, { turn: talk!.id });
	await assert.rejects(passFloor(later(ctx, 111), stop_id, { from: talk!.id, to: summary!.id }), {
		code: 'hall.ended_already'
	});
	await assert.rejects(passFloor(ctx, stop_id, { from: null, to: talk!.id }), {
		code: 'hall.has_spoken'
	});
});

test('everybody has one place in the queue, leaves it with one tap, and may come again', async () => {
	const { ctx, stop_id } = await hall();
	const phone = await guest(ctx, stop_id, { name: 'Дана' });
	const id = newId();
	const first = await askForFloor(ctx, phone, { id });
	assert.deepEqual(await askForFloor(ctx, phone, { id }), first);
	assert.deepEqual(await askForFloor(ctx, phone, { id: newId() }), first);
	assert.deepEqual(await queueNames(ctx, stop_id), ['Дана']);
	await leaveQueue(ctx, phone);
	await leaveQueue(ctx, phone);
	assert.deepEqual(await queueNames(ctx, stop_id), []);
	await askForFloor(ctx, phone, { id: newId() });
	await closeQueue(ctx, stop_id);
	await assert.rejects(askForFloor(ctx, await guest(ctx, stop_id), { id: newId() }), {
		code: 'hall.queue_closed'
	});
	assert.deepEqual(await queueNames(ctx, stop_id), ['Дана']);
});

test('the moderator may pass over the offered one, and the journal keeps who was offered', async () => {
	const { ctx, stop_id } = await hall();
	const [earlier, chosen] = [
		await raised(ctx, stop_id, 'Алма'),
		await raised(ctx, stop_id, 'Болат')
	];
	await passFloor(ctx, stop_id, { from: null, to: chosen });
	await passFloor(later(ctx, 60), stop_id, { from: chosen, to: earlier });
	const told = await ctx.db
		.selectFrom('happening')
		.select(['subject', 'detail'])
		.where('kind', '=', 'hall.offer_passed_over')
		.where('subject', 'in', [earlier, chosen])
		.execute();
	assert.deepEqual(told, [{ subject: chosen, detail: { stop_id, offered: earlier } }]);
});

test('undone within a minute a pass leaves no turn behind, and who spoke before goes on as after a pause', async () => {
	const { ctx, stop_id } = await hall();
	const [opening, talk] = await plannedOf(ctx, stop_id);
	await passFloor(ctx, stop_id, { from: null, to: opening!.id });
	await passFloor(later(ctx, 600), stop_id, { from: opening!.id, to: talk!.id });
	await putBack(later(ctx, 630), stop_id, { turn: talk!.id });
	await putBack(later(ctx, 640), stop_id, { turn: talk!.id });
	const { now, held, planned } = await hostState(later(ctx, 640), stop_id);
	assert.equal(now?.id, opening!.id);
	assert.equal(now?.paused_ms, 30_000);
	assert.equal(held.length, 1);
	assert.equal(planned[0]?.id, talk!.id);
});

test('put back later, the turn held so far stays and the rest waits at the head of the queue', async () => {
	const { ctx, stop_id } = await hall();
	await raised(ctx, stop_id, 'Алма');
	const turn = await raised(ctx, stop_id, 'Болат');
	await passFloor(ctx, stop_id, { from: null, to: turn });
	await putBack(later(ctx, 100), stop_id, { turn });
	await putBack(later(ctx, 101), stop_id, { turn });
	const { now, held, queue, offer } = await hostState(later(ctx, 101), stop_id);
	assert.equal(now, null);
	assert.deepEqual([held[0]?.id, held[0]?.ended_at], [turn, Number(ctx.now) + 100_000]);
	assert.deepEqual(
		queue.entries.map(({ name, reason, seconds }) => [name, reason, seconds]),
		[
			['Болат', 'goes_on', 80],
			['Алма', 'asked', 180]
		]
	);
	assert.equal(offer?.name, 'Болат');
});

test('a point of order cuts a turn short and gives it back; undone, it was never cut', async () => {
	const { ctx, stop_id } = await hall();
	const [opening] = await plannedOf(ctx, stop_id);
	await passFloor(ctx, stop_id, { from: null, to: opening!.id });
	const order = await raised(ctx, stop_id, 'Тәртіп', { kind: 'order' });
	await passFloor(later(ctx, 200), stop_id, { from: opening!.id, to: order });
	const cut = await hostState(later(ctx, 210), stop_id);
	assert.deepEqual([cut.offer?.name, cut.offer?.seconds], ['Сейітова Гүлнар', 1000]);
	await putBack(later(ctx, 220), stop_id, { turn: order });
	const undone = await hostState(later(ctx, 220), stop_id);
	assert.equal(undone.now?.id, opening!.id);
	assert.deepEqual(
		undone.queue.entries.map(({ name }) => name),
		['Тәртіп']
	);
	await passFloor(later(ctx, 230), stop_id, { from: opening!.id, to: order });
	await passFloor(later(ctx, 290), stop_id, { from: order, to: null });
	const goesOn = await hostState(later(ctx, 290), stop_id);
	assert.equal(goesOn.now?.continues, opening!.id);
	assert.equal(goesOn.steps[1]?.state, 'now');
});

test('who asked again while they spoke has one place, whether they are cut short or put back', async () => {
	const { ctx, stop_id } = await hall();
	const phone = await guest(ctx, stop_id, { name: 'Дана' });
	const ask = () => askForFloor(ctx, phone, { id: newId() });
	const { turn_id } = await ask();
	await passFloor(ctx, stop_id, { from: null, to: turn_id });
	const again = await ask();
	assert.notEqual(again.turn_id, turn_id);
	await putBack(later(ctx, 10), stop_id, { turn: turn_id });
	const { entries } = (await hostState(ctx, stop_id)).queue;
	assert.deepEqual(
		entries.map(({ id }) => id),
		[turn_id]
	);
	await passFloor(later(ctx, 20), stop_id, { from: null, to: turn_id });
	await ask();
	const order = await raised(ctx, stop_id, 'Алма', { kind: 'order' });
	await passFloor(later(ctx, 80), stop_id, { from: turn_id, to: order });
	const cut = (await hostState(later(ctx, 80), stop_id)).queue.entries;
	assert.deepEqual(
		cut.map(({ name, reason }) => [name, reason]),
		[
			['Дана', 'goes_on'],
			['Дана', 'asked']
		]
	);
});

test('a pause stops the clock, and two who add a minute at once add one', async () => {
	const { ctx, stop_id } = await hall();
	const turn = await raised(ctx, stop_id, 'Алма');
	await passFloor(ctx, stop_id, { from: null, to: turn });
	await pauseTurn(later(ctx, 10), stop_id, { turn });
	await pauseTurn(later(ctx, 15), stop_id, { turn });
	await resumeTurn(later(ctx, 40), stop_id, { turn });
	await resumeTurn(later(ctx, 45), stop_id, { turn });
	const more = { turn, from: 180, to: 240 };
	await Promise.all([addTime(ctx, stop_id, more), addTime(ctx, stop_id, more)]);
	await pauseTurn(later(ctx, 50), stop_id, { turn });
	await endTurn(later(ctx, 70), stop_id, { turn });
	const [held] = (await hostState(later(ctx, 70), stop_id)).held;
	assert.deepEqual([held?.seconds, held?.paused_ms, held?.paused_at], [240, 50_000, null]);
});

test('what the moderator arranges stands; who asks afterwards is ordered fairly behind it', async () => {
	const { ctx, stop_id } = await hall();
	await raised(ctx, stop_id, 'Алма', { category: 'P01' });
	const second = await raised(ctx, stop_id, 'Болат', { category: 'P01' });
	const third = await raised(ctx, stop_id, 'Дана', { category: 'P02' });
	assert.deepEqual(await queueNames(ctx, stop_id), ['Алма', 'Дана', 'Болат']);
	await moveTurn(ctx, stop_id, { turn: second, before: third });
	await moveTurn(ctx, stop_id, { turn: second, before: third });
	assert.deepEqual(await queueNames(ctx, stop_id), ['Алма', 'Болат', 'Дана']);
	await raised(ctx, stop_id, 'Ерлан', { category: 'P03' });
	assert.deepEqual(await queueNames(ctx, stop_id), ['Алма', 'Болат', 'Дана', 'Ерлан']);
	await moveTurn(ctx, stop_id, { turn: second, before: null });
	assert.deepEqual(await queueNames(ctx, stop_id), ['Алма', 'Дана', 'Ерлан', 'Болат']);
	await orderFairly(ctx, stop_id);
	assert.deepEqual(await queueNames(ctx, stop_id), ['Алма', 'Дана', 'Ерлан', 'Болат']);
	await removeTurn(ctx, stop_id, { turn: third });
	await removeTurn(ctx, stop_id, { turn: third });
	await assert.rejects(moveTurn(ctx, stop_id, { turn: second, before: third }), {
		code: 'hall.no_longer_waits'
	});
	await assert.rejects(passFloor(ctx, stop_id, { from: null, to: third }), {
		code: 'hall.no_longer_waits'
	});
});

test('who has had a turn is added again by it: the same person, not speaking for the first time', async () => {
	const { ctx, stop_id } = await hall();
	const phone = await guest(ctx, stop_id, { name: 'Дана' });
	const { turn_id } = await askForFloor(ctx, phone, { id: newId() });
	await passFloor(ctx, stop_id, { from: null, to: turn_id });
	await addReply(ctx, stop_id, { of: turn_id });
	await addReply(ctx, stop_id, { of: turn_id });
	const { entries } = (await hostState(ctx, stop_id)).queue;
	assert.deepEqual(
		entries.map(({ name, kind, spoken }) => [name, kind, spoken]),
		[['Дана', 'reply', 1]]
	);
});

test('everybody sees who speaks; who only waits is seen by group, and a phone finds its own by id', async () => {
	const { ctx, stop_id } = await hall();
	const phone = await guest(ctx, stop_id, { category: 'P01', name: 'Дана' });
	const { turn_id } = await askForFloor(ctx, phone, { id: newId() });
	const waits = await hallState(ctx, stop_id);
	assert.deepEqual(waits.queue, {
		open: true,
		count: 1,
		minutes: 3,
		entries: [{ id: turn_id, category: 'P01', first: true }]
	});
	assert.ok(!JSON.stringify(waits).includes('Дана'));
	assert.deepEqual(
		waits.next.map(({ name }) => name),
		['Сейітова Гүлнар', null, 'Ержанов Нұрлан']
	);
	await passFloor(ctx, stop_id, { from: null, to: turn_id });
	const speaks = await hallState(ctx, stop_id);
	assert.equal(speaks.now?.name, 'Дана');
	assert.ok(JSON.stringify(speaks).length < 1024);
});

test('the secretary writes what was said and where the slides are, during a turn and after it', async () => {
	const { ctx, stop_id } = await hall();
	const turn = await raised(ctx, stop_id, 'Алма', { category: 'P01' });
	const thesis = {
		turn,
		text: { kk: 'Көшеге жарық керек' },
		slides_url: null,
		attachment_id: null
	};
	await assert.rejects(writeThesis(ctx, stop_id, thesis), { code: 'hall.not_spoken' });
	await passFloor(ctx, stop_id, { from: null, to: turn });
	await writeThesis(ctx, stop_id, thesis);
	await endTurn(later(ctx, 60), stop_id, { turn });
	await writeThesis(ctx, stop_id, { ...thesis, slides_url: 'https://slides.example.kz/1' });
	await closeStop(later(ctx, 90), stop_id);
	await writeThesis(ctx, stop_id, {
		...thesis,
		text: { kk: 'Көшеге жарық керек', ru: 'Нужен свет' }
	});
	const [held] = await turnsHeld(ctx, stop_id);
	assert.deepEqual(
		[held?.is_named, held?.category, held?.thesis, held?.slides_url],
		[false, 'P01', { kk: 'Көшеге жарық керек', ru: 'Нужен свет' }, null]
	);
	await assert.rejects(writeThesis(ctx, stop_id, { ...thesis, attachment_id: newId() }), {
		code: 'ground.not_found'
	});
});

test('when the stop is closed nobody is passed the floor any more, who speaks has ended, the queue is shut', async () => {
	const { ctx, stop_id } = await hall();
	const turn = await raised(ctx, stop_id, 'Алма');
	await raised(ctx, stop_id, 'Болат');
	await passFloor(ctx, stop_id, { from: null, to: turn });
	const over = later(ctx, 60);
	await closeStop(over, stop_id);
	await assert.rejects(passFloor(over, stop_id, { from: turn, to: null }), { code: 'join.over' });
	await closeHalls(over);
	await transaction(over, (tx) => endFloor(tx, stop_id));
	const { open, now, queue } = await hostState(over, stop_id);
	assert.deepEqual([open, now, queue.open, queue.entries.length], [false, null, false, 1]);
});

test('a programme written anew is planned anew until somebody has spoken', async () => {
	const { ctx, stop_id, event_id } = await hall();
	const agenda = (topic: string) =>
		setAgenda(ctx, { stop_id }, [{ kind: 'talk', topic: { kk: topic }, minutes: 5 }]);
	await agenda('Су');
	await planAnew(ctx, stop_id);
	await planAnew(ctx, event_id);
	const [talk] = await plannedOf(ctx, stop_id);
	assert.equal(talk?.topic.kk, 'Су');
	await passFloor(ctx, stop_id, { from: null, to: talk!.id });
	await agenda('Жер');
	await planAnew(ctx, stop_id);
	assert.equal((await nowOf(ctx, stop_id))?.topic.kk, 'Су');
});
