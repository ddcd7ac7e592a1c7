import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted, formatMoney, formatNumber, plural } from './numbers.ts';

const people = { one: 'участник', few: 'участника', many: 'участников', other: 'участника' };

test('thousands are held by no-break spaces, decimals follow a comma', () => {
	assert.equal(formatNumber(1234567.5, 'kk'), '1\u00a0234\u00a0567,5');
	assert.equal(formatNumber(1234567.5, 'ru'), '1\u00a0234\u00a0567,5');
	assert.equal(formatNumber(1234567.5, 'en'), '1,234,567.5');
	assert.equal(formatNumber(1234, 'kk'), '1\u00a0234');
	assert.equal(formatNumber(-1234, 'kk'), '-1\u00a0234');
	assert.equal(formatNumber(0, 'kk'), '0');
});

test('decimals are fixed where asked', () => {
	assert.equal(formatNumber(4.567, 'kk', 1), '4,6');
	assert.equal(formatNumber(4, 'ru', 2), '4,00');
});

test('the numbers are those of ICU wherever ICU knows Kazakh', () => {
	for (const n of [0, 7, 999, 1000, 12345.678, 1e9, -0.5]) {
		assert.equal(formatNumber(n, 'kk'), new Intl.NumberFormat('kk').format(n));
	}
});

test('money shows tiyn only where there are any', () => {
	assert.equal(formatMoney(1234567.5), '1\u00a0234\u00a0567,50\u00a0₸');
	assert.equal(formatMoney(3000000), '3\u00a0000\u00a0000\u00a0₸');
	assert.equal(formatMoney(1.999), '2\u00a0₸');
	assert.equal(formatMoney(1500.5, 'en'), '1,500.50\u00a0₸');
});

test('a Kazakh noun stays singular after any number', () => {
	for (const n of [0, 1, 2, 5, 21, 30, 1.5]) {
		assert.equal(plural(n, 'kk', { other: 'қатысушы' }), 'қатысушы');
	}
});

test('Russian chooses among one, few, many and a part', () => {
	const said = [1, 2, 5, 11, 21, 22, 0, 1.5].map((n) => plural(n, 'ru', people));
	const { one, few, many, other } = people;
	assert.deepEqual(said, [one, few, many, many, one, few, many, other]);
});

test('English has one and other; a form that is missing falls back to other', () => {
	const english = { one: 'person', other: 'people' };
	assert.deepEqual(
		[1, 2].map((n) => plural(n, 'en', english)),
		['person', 'people']
	);
	assert.equal(plural(5, 'ru', { one: 'час', other: 'часа' }), 'часа');
});

test('number and noun stay on one line', () => {
	assert.equal(counted(30, 'kk', { other: 'қатысушы' }), '30\u00a0қатысушы');
	assert.equal(counted(1021, 'ru', people), '1\u00a0021\u00a0участник');
});
