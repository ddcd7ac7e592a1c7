import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Moving } from './agenda.ts';
import { offer, plannedTurns, stepStates } from './agenda.ts';

const steps = [
	{ kind: 'arrival', topic: {}, minutes: 30, id: null },
	{ kind: 'opening', topic: {}, minutes: 20, id: 'opening' },
	{ kind: 'talk', topic: {}, minutes: 20, id: 'talk' },
	{ kind: 'floor', topic: {}, minutes: 50, id: null },
	{ kind: 'summary', topic: {}, minutes: 30, id: 'summary' }
];
const at = new Date('2026-07-29T06:00:00Z');
const none = { started_at: null, ended_at: null, left_at: null, removed_at: null };
const turn = (id: string, change: Partial<Moving> = {}): Moving => ({
	id,
	kind: 'planned',
	continues: null,
	...none,
	...change
});
const held = { started_at: at, ended_at: at };
const queue = (...turns: Moving[]) =>
	turns.map((one) => ({ turn: one, reason: 'asked' as const, spoken: 0 }));
const asks = turn('asks', { kind: 'asked' });
const planned = (opening = {}, talk = {}, summary = {}) => [
	turn('opening', opening),
	turn('talk', talk),
	turn('summary', summary)
];

test('before anybody speaks nothing of the programme is done, and its first turn is offered', () => {
	const turns = planned();
	assert.deepEqual(stepStates(steps, turns), ['next', 'next', 'next', 'next', 'next']);
	assert.equal(offer(steps, [...turns, asks], queue(asks))?.id, 'opening');
});

test('who speaks is now; when they have ended the step is done', () => {
	const running = planned(held, { started_at: at });
	assert.deepEqual(stepStates(steps, running), ['done', 'done', 'now', 'next', 'next']);
	const ended = planned(held, held);
	assert.deepEqual(stepStates(steps, ended), ['done', 'done', 'done', 'next', 'next']);
});

test('in the part for those who ask the queue is offered, and after it the programme', () => {
	const turns = planned(held, held);
	assert.equal(offer(steps, [...turns, asks], queue(asks))?.id, 'asks');
	assert.equal(offer(steps, turns, [])?.id, 'summary');
	const speaks = turn('speaks', { kind: 'asked', started_at: at });
	assert.deepEqual(stepStates(steps, [...turns, speaks]), ['done', 'done', 'done', 'now', 'next']);
});

test('when the programme is through, who still asks is offered; when nobody waits, nobody is', () => {
	const turns = planned(held, held, held);
	assert.equal(offer(steps, [...turns, asks], queue(asks))?.id, 'asks');
	assert.equal(offer(steps, turns, []), null);
	assert.deepEqual(plannedTurns(steps, turns), []);
});

test('a point of order and what is left of a turn come before the programme', () => {
	const order = turn('order', { kind: 'order' });
	const rest = turn('rest', { continues: 'opening' });
	assert.equal(offer(steps, planned(held), queue(order))?.id, 'order');
	assert.equal(offer(steps, planned(held), queue(rest))?.id, 'rest');
	const goesOn = turn('rest', { continues: 'opening', started_at: at });
	assert.equal(stepStates(steps, [...planned(held), goesOn])[1], 'now');
});
