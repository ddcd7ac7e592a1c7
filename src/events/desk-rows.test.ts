import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pressOf, rearranged, rowAfter } from './desk-rows.ts';

const rows = ['a', 'b', 'c'];
const after = (press: string) => rearranged(rows, pressOf(press)!, '');

test('rows move up and down, go, and come; the others keep what was typed', () => {
	assert.deepEqual(after('up.2'), ['a', 'c', 'b']);
	assert.deepEqual(after('down.0'), ['b', 'a', 'c']);
	assert.deepEqual(after('remove.1'), ['a', 'c']);
	assert.deepEqual(after('add'), ['a', 'b', 'c', '']);
});

test('a press at the edge or beyond it changes nothing', () => {
	for (const press of ['up.0', 'down.2', 'remove.7', 'up.9']) assert.deepEqual(after(press), rows);
});

test('other words are no press', () => {
	assert.equal(pressOf('save'), null);
	assert.equal(pressOf(undefined), null);
	assert.equal(pressOf('remove.123'), null);
});

test('the page comes back to the row that was moved', () => {
	assert.equal(rowAfter(3, pressOf('up.2')!), 1);
	assert.equal(rowAfter(3, pressOf('down.2')!), 2);
	assert.equal(rowAfter(3, pressOf('add')!), 3);
	assert.equal(rowAfter(3, pressOf('remove.2')!), 1);
});
