import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventRecord, RecordPoll } from './record.ts';
import { pollBlocks, questionBlocks } from './recordHallBlocks.ts';

const poll = (change: Partial<RecordPoll> = {}): RecordPoll => ({
	stop_id: 's',
	question: { kk: 'Не керек?' },
	kind: 'single',
	anonymous: true,
	options: [{ kk: 'Кеңес' }, { kk: 'Көлік' }],
	voters: 14,
	guest_voters: 0,
	counts: [
		{ option: 0, category: 'P01', guests: false, n: 7 },
		{ option: 1, category: 'P01', guests: false, n: 5 },
		{ option: 1, category: 'P02', guests: false, n: 2 }
	],
	...change
});

const record = (change: object) =>
	({
		stops: [{ id: 's', territory: { kk: 'Арал' } }],
		categories: { P01: { kk: 'жастар' }, P02: { kk: 'ҮЕҰ' } },
		...change
	}) as unknown as EventRecord;

const said = (given: EventRecord) =>
	JSON.stringify([
		...pollBlocks({ record: given, language: 'kk' }),
		...questionBlocks({ record: given, language: 'kk' })
	]);

test('the report says what the hall asked and what was answered', () => {
	const asked = { stop_id: 's', language: 'kk', answer_language: 'kk' };
	const questions = [
		{ ...asked, text: 'Су қашан?', support: 12, answered: true, answer: 'Күзде' },
		{ ...asked, text: 'Жол қашан?', support: 0, answered: false, answer: null }
	];
	const text = said(record({ questions }));
	for (const part of ['Сұрақтар', 'Су қашан? (12 адам қолдады', 'Жауап: Күзде', 'Жол қашан? ('])
		assert.ok(text.includes(part), part);
	assert.equal(said(record({})), '[]');
});

test('the report says how the hall voted, and no small group of it', () => {
	const text = said(record({ polls: [poll()] }));
	for (const part of ['Не керек?', 'Арал. Дауыс берген: 14', '["Кеңес","7"]', '["Көлік","7"]'])
		assert.ok(text.includes(part), part);
	// The two of one group are in no cell of it, neither are those left beside them.
	assert.doesNotMatch(text, /"[2-4]"/);
	assert.ok(!text.includes('ҮЕҰ'));
});

test('of few voters and few guests of a secret poll the report has their number alone', () => {
	const few = poll({ voters: 4, counts: [{ option: 0, category: '', guests: false, n: 4 }] });
	assert.doesNotMatch(said(record({ polls: [few] })), /"facts"/);
	const cell = { option: 1, category: '', guests: true, n: 9 };
	const nine = poll({ guest_voters: 9, counts: [...poll().counts, cell] });
	assert.ok(said(record({ polls: [nine] })).includes('бөлек: 9'));
	assert.ok(!said(record({ polls: [nine] })).includes('["Көлік","9"]'));
	const ten = poll({ guest_voters: 10, counts: [...poll().counts, { ...cell, n: 10 }] });
	assert.ok(said(record({ polls: [ten] })).includes('["Көлік","10"]'), 'control');
});
