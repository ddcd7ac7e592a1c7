import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whyNotBin, whyNotIin } from './bin.ts';

const iins = [
	'010515699981', '010515699971', '010515699091', '010515699078',
	'880229399988', '880229399788', '111201599981', '111201599099'
]; // prettier-ignore
const bins = [
	'210340999981', '210340999971', '210340999093', '240741999987', '240741999699', '981152999981'
]; // prettier-ignore

test('right numbers pass, with the first and with the second weights', () => {
	for (const iin of iins) assert.equal(whyNotIin(iin), null, iin);
	for (const bin of bins) assert.equal(whyNotBin(bin), null, bin);
});

test('any other check digit is refused', () => {
	assert.equal(whyNotIin('010515699982'), 'check_digit');
	for (const right of iins) {
		for (let digit = 0; digit < 10; digit++) {
			const number = right.slice(0, 11) + digit;
			assert.equal(whyNotIin(number), number === right ? null : 'check_digit', number);
		}
	}
});

test('a body for which both passes give ten has no right check digit', () => {
	for (let digit = 0; digit < 10; digit++) {
		assert.equal(whyNotIin(`01051569908${digit}`), 'check_digit');
		assert.equal(whyNotBin(`21034099907${digit}`), 'check_digit');
	}
});

test('only twelve digits are twelve digits', () => {
	const wrong = [
		'',
		'0105156999811',
		'01051569998',
		'01051569998a',
		' 010515699981',
		'010515699981\n'
	];
	for (const text of [...wrong, '٠١٠٥١٥٦٩٩٩٨١']) {
		assert.equal(whyNotIin(text), 'not_12_digits', text);
		assert.equal(whyNotBin(text), 'not_12_digits', text);
	}
});

test('29 February counts only in a leap year', () => {
	assert.equal(whyNotIin('880229399988'), null);
	for (let digit = 0; digit < 10; digit++) {
		assert.equal(whyNotIin(`89022939999${digit}`), 'no_such_day');
	}
	assert.equal(whyNotIin('000229199999'), 'no_such_day', '1800 was no leap year');
});

test('months and centuries that do not exist are refused', () => {
	assert.equal(whyNotIin('011315699981'), 'no_such_day');
	assert.equal(whyNotIin('010500699981'), 'no_such_day');
	assert.equal(whyNotIin('010515999981'), 'no_such_day');
	assert.equal(whyNotBin('211340999981'), 'no_such_month');
	assert.equal(whyNotBin('000000000000'), 'no_such_month');
});

test('the seventh digit of some foreigners is 0', () => {
	assert.notEqual(whyNotIin('880229099988'), 'no_such_day');
});
