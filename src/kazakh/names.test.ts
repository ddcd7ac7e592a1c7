import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullName, shortName } from './names.ts';

const bolat = { surname: 'Айтбаев', given: 'Болат', patronymic: 'Серікұлы' };

test('the full name is surname, given name, patronymic', () => {
	assert.equal(fullName(bolat), 'Айтбаев Болат Серікұлы');
});

test('no gap is left where there is no patronymic', () => {
	assert.equal(fullName({ surname: 'Айтбаев', given: 'Болат' }), 'Айтбаев Болат');
	assert.equal(fullName({ ...bolat, patronymic: null }), 'Айтбаев Болат');
	assert.equal(fullName({ ...bolat, patronymic: ' ' }), 'Айтбаев Болат');
});

test('the short name keeps initial and surname on one line', () => {
	assert.equal(shortName(bolat), 'Б.\u00a0Айтбаев');
	assert.equal(shortName({ surname: 'Йогин', given: 'йо'.normalize('NFD') }), 'Й.\u00a0Йогин');
	assert.equal(shortName({ surname: 'Айтбаев', given: '' }), 'Айтбаев');
});
