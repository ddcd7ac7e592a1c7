import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declineList } from './lists.ts';

const [shieli, syrdarya, aral, city] = [
	'Шиелі ауданы',
	'Сырдария ауданы',
	'Арал ауданы',
	'Қызылорда қаласы'
];

test('districts share their last word in the plural', () => {
	assert.equal(declineList([shieli!], 'loc'), 'Шиелі ауданында');
	assert.equal(declineList([shieli!, syrdarya!], 'loc'), 'Шиелі, Сырдария аудандарында');
	assert.equal(
		declineList([shieli!, syrdarya!, aral!], 'gen'),
		'Шиелі, Сырдария, Арал аудандарының'
	);
	assert.equal(declineList([shieli!, syrdarya!], 'nom'), 'Шиелі, Сырдария аудандары');
});

test('another kind of place stands apart', () => {
	assert.equal(
		declineList([shieli!, syrdarya!, city!], 'loc'),
		'Шиелі, Сырдария аудандарында және Қызылорда қаласында'
	);
	assert.equal(declineList([city!, shieli!], 'abl'), 'Қызылорда қаласынан және Шиелі ауданынан');
});

test('words without a common last word are each declined', () => {
	assert.equal(
		declineList(['жастар', 'еріктілер', 'ҮЕҰ'], 'dat'),
		'жастарға, еріктілерге және ҮЕҰ-ға'
	);
	assert.equal(declineList(['Қызылорда', 'Арал'], 'loc'), 'Қызылордада және Аралда');
	assert.equal(declineList([], 'loc'), '');
});
