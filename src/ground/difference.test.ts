import assert from 'node:assert/strict';
import { test } from 'node:test';
import { difference } from './difference.ts';

test('what changed within a line is told word by word', () => {
	assert.deepEqual(difference('Бір екі үш', 'Бір төрт үш'), [
		{ kind: 'same', text: 'Бір ' },
		{ kind: 'gone', text: 'екі ' },
		{ kind: 'new', text: 'төрт ' },
		{ kind: 'same', text: 'үш' },
		{ kind: 'same', text: '\n' }
	]);
	assert.deepEqual(difference('', 'Бір'), [
		{ kind: 'new', text: 'Бір' },
		{ kind: 'same', text: '\n' }
	]);
	assert.ok(difference('Бір\nекі', 'Бір\nекі').every(({ kind }) => kind === 'same'));
});

test('a difference says every word of both texts, in order', () => {
	const [before, after] = ['бір екі үш\nтөрт\nбес', 'бір алты үш\nтөрт\nжеті бес'];
	const pieces = difference(before, after);
	const side = (kind: string) =>
		pieces
			.filter((piece) => piece.kind === 'same' || piece.kind === kind)
			.map(({ text }) => text)
			.join('')
			.trimEnd();
	assert.equal(side('gone').replaceAll(/\s+/g, ' '), before.replaceAll('\n', ' '));
	assert.equal(side('new').replaceAll(/\s+/g, ' '), after.replaceAll('\n', ' '));
	assert.deepEqual(
		pieces.filter(({ kind }) => kind === 'gone').map(({ text }) => text.trim()),
		['екі']
	);
});
