import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalisePhone, showPhone } from './phone.ts';

test('every usual way to write a number gives one', () => {
	const ways = ['8 700 123 45 67', '+7 (700) 123-45-67', '87001234567', '7 700 123 45 67'];
	for (const way of [...ways, '700 123 45 67', ' 700.123.45.67 ', '+7\u00a0700\u00a0123‑45–67']) {
		assert.equal(normalisePhone(way), '+77001234567', way);
	}
});

test('city and toll-free numbers are numbers', () => {
	assert.equal(normalisePhone('8 (7242) 40-11-22'), '+77242401122');
	assert.equal(normalisePhone('8 800 080 77 77'), '+78000807777');
	assert.equal(normalisePhone('800 080 77 77'), '+78000807777');
});

test('missing digits are counted without the prefix', () => {
	const missing = { code: 'digits_missing', needed: 10, given: 9 };
	for (const text of ['700 123 45 6', '8 700 123 45 6', '+7 700 123 45 6']) {
		assert.deepEqual(normalisePhone(text), missing, text);
	}
	assert.deepEqual(normalisePhone(''), { ...missing, given: 0 });
	assert.deepEqual(normalisePhone('+7'), { ...missing, given: 0 });
});

test('extra digits are counted without the prefix', () => {
	const extra = { code: 'digits_extra', needed: 10, given: 11 };
	assert.deepEqual(normalisePhone('8 700 123 45 678'), extra);
	assert.deepEqual(normalisePhone('+7 700 123 45 678'), extra);
});

test('letters and other countries are named as such', () => {
	assert.deepEqual(normalisePhone('700 12З 45 67'), { code: 'letters', needed: 10, given: 9 });
	assert.equal((normalisePhone('+998 90 123 45 67') as { code: string }).code, 'abroad');
	assert.equal((normalisePhone('+7 912 345 67 89') as { code: string }).code, 'abroad');
	assert.equal((normalisePhone('7+001234567') as { code: string }).code, 'letters');
});

test('a number is shown in groups and reads back as itself', () => {
	assert.equal(showPhone('+77001234567'), '+7 700 123 45 67');
	assert.equal(normalisePhone(showPhone('+77001234567')), '+77001234567');
	assert.equal(showPhone('112'), '112');
});
