import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isId } from '#ground/isId.ts';
import { ticketCode } from './attendance.ts';
import { nameParts } from './door.ts';
import { newMarkId } from './doorMarks.ts';

test('a ticket is read from its code, typed any way, or from the address in its QR', () => {
	assert.equal(ticketCode(' 7f3k-22xy '), null);
	assert.equal(ticketCode(' 7f3k 4acd '), '7F3K4ACD');
	assert.equal(ticketCode('https://arna.kz/t/7F3K4ACD?x=1'), '7F3K4ACD');
	assert.equal(ticketCode('https://elsewhere.kz/7F3K4ACD'), null);
	assert.equal(ticketCode('оспанов'), null);
});

test('the beginning that was typed is shown in the name, whichever letters it was typed with', () => {
	assert.deepEqual(nameParts('Оспанова Дана', 'оспан'), [
		['Оспан', true],
		['ова', false],
		[' ', false],
		['Дана', false]
	]);
	assert.deepEqual(
		nameParts('Құлмағамбетова Ұлжан', 'кул ул').filter(([, hit]) => hit),
		[
			['Құл', true],
			['Ұл', true]
		]
	);
});

test('a device makes ids that the house takes, in the order of time', () => {
	const ids = [newMarkId(1), newMarkId(1_800_000_000_000), newMarkId(1_800_000_000_001)];
	assert.ok(ids.every(isId));
	assert.deepEqual(ids.toSorted(), ids);
});
