import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedKey, isDecidedOn, isUntaken, partOf, partsKey } from './parts.ts';
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
	const lines = queueLines({ queue, now: null, next: [] }, reader('c'));
	assert.equal(lines.place_text, 'Кезектегі орныңыз: 3');
	assert.match(lines.place_note, /^Шамамен 6\u00a0минут күтесіз/);
	assert.deepEqual(
		lines.entries.map(({ text }) => text),
		['жастар', 'тұрғын', 'Сіз · қатысушы']
	);
});

test('whoever stands first is told that they are next only when the floor is offered to them', () => {
	const lines = (next: string) =>
		queueLines({ queue, now: null, next: [{ id: next }, { id: 'b' }] }, reader('a'));
	assert.match(lines('a').place_note, /^Келесі сөз Сіздікі/);
	const later = lines('planned');
	assert.deepEqual([later.place, later.is_next], [1, false]);
	assert.match(later.place_note, /^Шамамен 1\u00a0минут күтесіз/);
});

test('whoever stands further back than the list that is sent waits all the same, and can leave', () => {
	const long = { ...queue, count: 60, minutes: 180 };
	const far = queueLines({ queue: long, now: null, next: [] }, reader('far'));
	assert.deepEqual([far.place, far.waits, far.place_text], [null, true, 'Кезекке тұрдыңыз.']);
	assert.ok(!queueLines({ queue, now: null, next: [] }, reader('gone')).waits);
	assert.ok(!queueLines({ queue: long, now: null, next: [] }, reader()).waits);
});

test('whoever does not wait sees how many do and how long they would', () => {
	const lines = queueLines({ queue, now: null, next: [] }, reader());
	assert.deepEqual([lines.place, lines.place_text], [null, '']);
	assert.equal(lines.sum, 'Кезекте 3\u00a0адам, шамамен 9\u00a0минут күтесіз.');
	const russian = queueLines({ queue, now: null, next: [] }, reader(null, 'ru'));
	assert.equal(russian.sum, 'В очереди 3\u00a0человека, ожидание примерно 9\u00a0минут.');
	const empty = { open: true, count: 0, minutes: 0, entries: [] };
	assert.equal(queueLines({ queue: empty, now: null, next: [] }, reader()).sum, 'Кезек бос.');
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
	const question = { id: 'q', support: 1, answered_at: null };
	const poll = { id: 'p', open: true, guests: false, result: null };
	const key = partsKey({ questions: [question], poll });
	const keys = new Set([key]);
	assert.equal(partsKey({ questions: [{ ...question, support: 2 }], poll }), key);
	for (const other of [
		{ questions: [{ ...question, answered_at: 1 }], poll },
		{ questions: [{ ...question, answered_at: 2 }], poll },
		{ questions: [question], poll: null },
		{ questions: [question], poll: { ...poll, open: false, result: [1, 2] } }
	])
		keys.add(partsKey(other));
	assert.equal(keys.size, 5);
});

test('a phone asks about its own questions until each is decided on', () => {
	const asked = (state: string, code: string | null = null) => askedKey([{ id: 'q', state, code }]);
	for (const state of ['waiting', 'put_off', 'shown']) assert.ok(!isDecidedOn(asked(state)), state);
	for (const state of ['refused', 'written', 'carried'])
		assert.ok(isDecidedOn(asked(state)), state);
	assert.ok(isDecidedOn(askedKey([])));
	assert.notEqual(asked('carried'), asked('carried', 'Ұ-1'));
});

test('a form counts as taken only when the hall’s page answers', () => {
	const html = '<div data-part="said"></div>';
	for (const status of [200, 409, 422]) assert.ok(!isUntaken(status, html), `${status}`);
	for (const status of [429, 500, 503]) assert.ok(isUntaken(status, html), `${status}`);
	assert.ok(isUntaken(403, '<h1>403</h1>'));
});

test('what was typed in a form that is refused goes back to the part it came from', () => {
	assert.equal(partOf({ text: 'Жол қашан жөнделеді?' }), 'question');
	assert.equal(partOf({ poll_id: 'p', option: 'a' }), 'poll');
	assert.equal(partOf({ useful: '', missing: '' }), 'feedback');
	assert.equal(partOf({ question_id: 'q', support: 'yes' }), null);
	assert.equal(partOf({ id: 'a' }), null);
});
