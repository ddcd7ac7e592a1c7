import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldKey, isChanged } from './typed.ts';

const form = { getAttribute: () => '?/ask' };
const text = { name: 'text', type: 'textarea', value: '', defaultValue: '', form };
const tick = { name: 'anonymous', type: 'checkbox', value: 'yes', form };

test('words, a tick and what was taken away again are changes; what the server wrote is none', () => {
	assert.ok(isChanged({ ...text, value: 'Жол қашан жөнделеді?' }));
	assert.ok(isChanged({ ...text, defaultValue: 'Бұрынғы пікір' }), 'emptied');
	assert.ok(isChanged({ ...tick, checked: true, defaultChecked: false }));
	assert.ok(isChanged({ ...tick, checked: false, defaultChecked: true }), 'unticked');
	assert.ok(!isChanged({ ...tick, checked: true, defaultChecked: true }));
	assert.ok(!isChanged({ ...text, value: 'Пікір', defaultValue: 'Пікір' }));
	assert.ok(!isChanged({ ...text, type: 'hidden', value: 'a', defaultValue: 'b' }));
	const options = [
		{ value: '', defaultSelected: false },
		{ value: 'P03', defaultSelected: false }
	];
	const select = { name: 'group', type: 'select-one', options, form };
	assert.ok(!isChanged({ ...select, value: '' }));
	assert.ok(isChanged({ ...select, value: 'P03' }));
});

test('a field is found again by its form, name and kind, a box by its value as well', () => {
	assert.equal(fieldKey({ ...text, value: 'Жол' }), fieldKey(text));
	assert.notEqual(fieldKey({ ...tick, value: 'b' }), fieldKey({ ...tick, value: 'a' }));
	assert.notEqual(
		fieldKey({ ...text, form: { getAttribute: () => '?/feedback' } }),
		fieldKey(text)
	);
});
