import assert from 'node:assert/strict';
import { test } from 'node:test';
import { difference } from '#ground/difference.ts';
import { mergeSections, mergeTexts } from './merge.ts';
import { changedFields, eachField, plain } from './minutes.ts';

const merged = (base: string[], yours: string[], theirs: string[]) =>
	mergeTexts(base.join('\n'), yours.join('\n'), theirs.join('\n'));

test('what only one of two changed is theirs, and the same change by both is one change', () => {
	assert.equal(mergeTexts('а', 'б', 'а').text, 'б');
	assert.equal(mergeTexts('а', 'а', 'б').text, 'б');
	assert.equal(mergeTexts('а', 'б', 'б').text, 'б');
	assert.equal(mergeTexts('', 'б', '').text, 'б');
});

test('lines far apart are put together, whoever saved first', () => {
	const base = ['бір', 'екі', 'үш', 'төрт', 'бес'];
	const one = ['бірінші', 'екі', 'үш', 'төрт', 'бес'];
	const other = ['бір', 'екі', 'үш', 'төрт', 'бес', 'алты'];
	const both = 'бірінші\nекі\nүш\nтөрт\nбес\nалты';
	assert.equal(merged(base, one, other).text, both);
	assert.equal(merged(base, other, one).text, both);
});

test('the same line changed in two ways collides, and what to begin from holds every word of both', () => {
	const { text, both } = merged(['бір', 'екі', 'үш'], ['бір', 'су', 'үш'], ['бір', 'жол', 'үш']);
	assert.equal(text, null);
	assert.equal(both, 'бір\nжол\nсу\nүш');
});

test('one deletes a line and the other rewrites it: a collision, not a silent loss', () => {
	const { text, both } = merged(['бір', 'екі', 'үш'], ['бір', 'үш'], ['бір', 'жаңа', 'үш']);
	assert.equal(text, null);
	assert.match(both, /жаңа/);
});

test('two who add at the same place collide', () => {
	assert.equal(merged(['бір'], ['бір', 'су'], ['бір', 'жол']).text, null);
	assert.equal(merged([], ['су'], ['жол']).both, 'жол\nсу');
});

test('of sections only those that collide come back; the others are put together', () => {
	const base = eachField(() => 'а');
	const yours = { ...base, spoke: { kk: 'менікі', ru: 'а' }, votes: { kk: 'дауыс', ru: 'а' } };
	const theirs = { ...base, spoke: { kk: 'оныкі', ru: 'б' } };
	const { sections, collisions } = mergeSections(base, yours, theirs);
	assert.deepEqual(collisions, [
		{ section: 'spoke', paper: 'kk', yours: 'менікі', theirs: 'оныкі', both: 'оныкі\nменікі' }
	]);
	assert.deepEqual(changedFields(base, sections), ['spoke.kk', 'spoke.ru', 'votes.kk']);
	assert.equal(sections.spoke.kk, 'оныкі');
	assert.equal(sections.votes.kk, 'дауыс');
});

test('the longest fields that a form takes are compared in a moment', () => {
	const long = (word: string) => Array.from({ length: 400 }, () => `${word} ${word} су`).join('\n');
	const begun = performance.now();
	difference(long('жол'), long('көпір'));
	mergeTexts(long('жол'), long('көпір'), long('жарық'));
	const line = (word: string) => Array.from({ length: 5000 }, () => word).join(' ');
	difference(line('су'), `${line('су')} бір`);
	assert.ok(performance.now() - begun < 1000, `${performance.now() - begun} ms`);
});

test('a form sent back unchanged is the same text, whatever line ends and spaces a browser makes', () => {
	assert.equal(plain(' бір  \r\nекі\t\r\n\r\n'), 'бір\nекі');
	assert.equal(plain('и\u0306'), 'й');
});
