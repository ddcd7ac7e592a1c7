import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsKey } from './parts.ts';
import { phoneReader } from './phoneReader.ts';
import { clockLines, queueLines, speakerLines } from './phoneText.ts';
import { readerOf } from './reader.ts';

const groups = [
	{ code: 'P03', name: { kk: 'жастар', ru: 'молодёжь', en: 'youth' } },
	{ code: 'P16', name: { kk: 'тұрғын', ru: 'житель', en: 'resident' } }
];
const zone = 'Asia/Qyzylorda';
const reader = (own: string | null = null, language: 'kk' | 'ru' | 'en' = 'kk') =>
	readerOf(phoneReader(language, zone, groups), own);
const queue = {
	open: true,
	count: 3,
	minutes: 9,
	entries: [
		{ id: 'a', category: 'P03' },
		{ id: 'b', category: 'P16' },
		{ id: 'c', category: null }
	]
};

test('whoever waits sees their place and about how long; nobody else’s name stands in the queue', () => {
	const lines = queueLines({ queue, now: null }, reader('c'));
	assert.equal(lines.place_text, 'Кезектегі орныңыз: 3');
	assert.match(lines.place_note, /^Шамамен 6\u00a0минут күтесіз/);
	assert.deepEqual(
		lines.entries.map(({ text }) => text),
		['жастар', 'тұрғын', 'Сіз · қатысушы']
	);
	assert.match(queueLines({ queue, now: null }, reader('a')).place_note, /^Келесі сөз Сіздікі/);
});

test('whoever does not wait sees how many do and how long they would', () => {
	const lines = queueLines({ queue, now: null }, reader());
	assert.deepEqual([lines.place, lines.place_text], [null, '']);
	assert.equal(lines.sum, 'Кезекте 3\u00a0адам, шамамен 9\u00a0минут күтесіз.');
	const russian = queueLines({ queue, now: null }, reader(null, 'ru'));
	assert.equal(russian.sum, 'В очереди 3\u00a0человека, ждать примерно 9\u00a0минут.');
	const empty = { open: true, count: 0, minutes: 0, entries: [] };
	assert.equal(queueLines({ queue: empty, now: null }, reader()).sum, 'Кезек бос.');
});

test('the clock says what was given and what is left, stands still in a pause, and goes on over the end', () => {
	const turn = { seconds: 1200, started_at: 0, paused_at: null, paused_ms: 0 };
	const running = clockLines(turn, 1_040_000, reader());
	assert.deepEqual(
		[running.spoken, running.given, running.left, running.full],
		['17:20', '20\u00a0минут берілді', '2:40 қалды', 86.7]
	);
	const paused = clockLines({ ...turn, paused_at: 60_000 }, 1_040_000, reader());
	assert.deepEqual([paused.spoken, paused.paused], ['1:00', 'кідіріс']);
	const over = clockLines(turn, 1_265_000, reader());
	assert.deepEqual([over.left, over.full, over.state], ['уақыт бітті, +1:05', 100, 'over']);
});

test('whoever gave no name is called by their group, and no group is said twice', () => {
	const nameless = { name: null, role: {}, category: 'P03', topic: {} };
	assert.deepEqual(speakerLines(nameless, reader()), { name: 'Жастар', role: '', topic: '' });
	assert.equal(speakerLines({ ...nameless, category: null }, reader()).name, 'Қатысушы');
	const named = { ...nameless, name: 'Әлиева Сара' };
	assert.deepEqual(speakerLines(named, reader()), {
		name: 'Әлиева Сара',
		role: 'жастар',
		topic: ''
	});
});

test('support alone asks for no part of the page; an answer, another poll or its result does', () => {
	const question = { id: 'q', support: 1, answered: false };
	const poll = { id: 'p', open: true, guests: false, result: null };
	const key = partsKey({ questions: [question], poll });
	assert.equal(partsKey({ questions: [{ ...question, support: 2 }], poll }), key);
	for (const other of [
		{ questions: [{ ...question, answered: true }], poll },
		{ questions: [question], poll: null },
		{ questions: [question], poll: { ...poll, open: false, result: [1, 2] } }
	])
		assert.notEqual(partsKey(other), key);
});
