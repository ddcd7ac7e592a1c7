import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countedIn, tengeIn, tengeInWords } from './counts.ts';
import { inWords, lastNumeral } from './numerals.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('after a number the noun is singular and takes the case', () => {
	assert.equal(plain(countedIn(30, 'қатысушы', 'dat')), '30 қатысушыға');
	assert.equal(plain(countedIn(1250, 'адам', 'abl')), '1 250 адамнан');
});

test('a sum is declined by «теңге»', () => {
	assert.equal(plain(tengeIn(1234567, 'dat')), '1 234 567 теңгеге');
	assert.equal(plain(tengeIn(1234.5, 'gen')), '1 234,50 теңгенің');
	assert.equal(plain(tengeInWords(1250000)), '1 250 000 (бір миллион екі жүз елу мың) теңге');
	assert.equal(plain(tengeInWords(700, 'acc')), '700 (жеті жүз) теңгені');
});

test('numbers are spelt', () => {
	const spelt = [0, 7, 10, 21, 100, 115, 1000, 2026, 40_005, 1_000_000, 2_300_000_000, -3].map(
		inWords
	);
	assert.deepEqual(spelt, [
		'нөл', 'жеті', 'он', 'жиырма бір', 'жүз', 'жүз он бес', 'бір мың', 'екі мың жиырма алты',
		'қырық мың бес', 'бір миллион', 'екі миллиард үш жүз миллион', 'минус үш'
	]); // prettier-ignore
	for (const wrong of [1.5, 1e15, Number.NaN]) assert.throws(() => inWords(wrong), RangeError);
});

test('the last word of a number is the one that is spoken last', () => {
	const digits = [
		'5',
		'10',
		'20',
		'40',
		'100',
		'1500',
		'2000',
		'2026',
		'300000',
		'5000000',
		'00',
		'2000000000'
	];
	assert.equal(
		digits.map(lastNumeral).join(' '),
		'бес он жиырма қырық жүз жүз мың алты мың миллион нөл миллиард'
	);
	for (let n = 1; n < 3000; n += 7)
		assert.equal(lastNumeral(String(n)), inWords(n).split(' ').at(-1));
});
