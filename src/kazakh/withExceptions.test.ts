import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decline } from './cases.ts';
import { withExceptions } from './withExceptions.ts';

const ours = withExceptions({
	Сочи: { harmony: 'back' },
	ОЖҚ: { reading: 'ожақы' },
	сауыт: { possessed: 'сауты' },
	жақсылығы: { isPossessed: false },
	өкім: { forms: { dat: 'өкімет' } }
});

test('a centre’s exceptions go before the rules', () => {
	assert.equal(ours.decline('Сочи', { case: 'loc' }), 'Сочида');
	assert.equal(ours.decline('ОЖҚ', { case: 'gen' }), 'ОЖҚ-ның');
	assert.equal(ours.decline('сауыт', { case: 'loc', possessive: 3 }), 'саутында');
	assert.equal(ours.decline('жақсылығы', { case: 'dat' }), 'жақсылығыға');
	assert.equal(ours.decline('өкім', { case: 'dat' }), 'өкімет');
	assert.equal(ours.declineName({ surname: 'Ким', given: 'Сочи' }, 'loc'), 'Ким Сочида');
	assert.equal(ours.declineList(['Сочи', 'Арал'], 'loc'), 'Сочида және Аралда');
});

test('those of the language stay, and others are not touched (negative control)', () => {
	assert.equal(ours.decline('халық', { case: 'dat', possessive: 3 }), 'халқына');
	assert.equal(decline('Сочи', { case: 'loc' }), 'Сочиде');
});
