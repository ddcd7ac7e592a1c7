import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from './order.ts';
import { fairOrder, queueOrder } from './order.ts';

const now = new Date('2026-07-29T06:00:00Z');
let position = 0;

function asked(who: string, category: string, change: Partial<Entry> = {}): Entry {
	position += 1;
	return {
		id: who,
		kind: 'asked',
		position,
		hand: null,
		continues: null,
		who,
		category,
		seconds: 180,
		started_at: null,
		ended_at: null,
		paused_at: null,
		paused_ms: 0,
		...change
	};
}

function spoke(who: string, category: string | null, minutes: number): Entry {
	const started_at = new Date(now.getTime() - minutes * 60_000);
	return asked(who, 'P03', { category, started_at, ended_at: now });
}

const said = (placed: { turn: Entry; reason: string }[]) =>
	placed.map(({ turn, reason }) => `${turn.who} ${reason}`);

test('when nobody has spoken yet, groups take turns and within a group the earlier one comes first', () => {
	const queue = [asked('a', 'P01'), asked('b', 'P01'), asked('c', 'P02'), asked('d', 'P03')];
	assert.deepEqual(said(fairOrder(queue, [], now)), [
		'a asked',
		'c category',
		'd category',
		'b asked'
	]);
});

test('who has not spoken comes before who has, however early the other asked', () => {
	const queue = [asked('a', 'P01'), asked('b', 'P02')];
	assert.deepEqual(said(fairOrder(queue, [spoke('a', 'P01', 1)], now)), ['b first', 'a asked']);
});

test('the second and the fifth time are alike: then the group’s time decides', () => {
	const queue = [asked('a', 'P01'), asked('b', 'P02')];
	const held = [spoke('a', 'P01', 1), spoke('a', 'P01', 1), spoke('b', 'P02', 9)];
	assert.deepEqual(said(fairOrder(queue, held, now)), ['a asked', 'b asked']);
});

test('among equals the group that has spoken least comes first', () => {
	const queue = [asked('a', 'P01'), asked('b', 'P02')];
	assert.deepEqual(said(fairOrder(queue, [spoke('x', 'P01', 5)], now)), ['b category', 'a asked']);
});

test('a running turn counts with the time it has taken, its pauses left out', () => {
	const queue = [asked('a', 'P01'), asked('b', 'P02')];
	const started_at = new Date(now.getTime() - 600_000);
	const running = asked('x', 'P01', { started_at, paused_ms: 599_000 });
	const other = spoke('y', 'P02', 0.1);
	assert.deepEqual(said(fairOrder(queue, [running, other], now)), ['a asked', 'b asked']);
	const unpaused = { ...running, paused_ms: 0 };
	assert.deepEqual(said(fairOrder(queue, [unpaused, other], now)), ['b category', 'a asked']);
});

test('points of order, replies and who was cut short come before what was arranged, that before the fair order', () => {
	const queue = [
		asked('fair', 'P01'),
		asked('hand 2', 'P01', { hand: 2 }),
		asked('rest', 'P01', { continues: 'x' }),
		asked('hand 1', 'P01', { hand: 1 }),
		asked('reply', 'P01', { kind: 'reply' }),
		asked('order', 'P01', { kind: 'order' })
	];
	assert.deepEqual(
		queueOrder(queue, [], now).map(({ turn }) => turn.who),
		['order', 'reply', 'rest', 'hand 1', 'hand 2', 'fair']
	);
});

test('a point of order takes nobody’s first turn away; a turn cut short counts once', () => {
	const point = { ...spoke('a', 'P01', 1), kind: 'order' as const };
	const twice = [spoke('b', 'P02', 1), { ...spoke('b', 'P02', 1), continues: 'b' }];
	const placed = fairOrder([asked('a', 'P01'), asked('b', 'P02')], [point, ...twice], now);
	assert.deepEqual(
		placed.map(({ turn, spoken }) => [turn.who, spoken]),
		[
			['a', 0],
			['b', 1]
		]
	);
});
