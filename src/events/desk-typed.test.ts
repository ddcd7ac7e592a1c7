import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flat, flatRows, rowsOf } from './desk-typed.ts';

test('what is stored fills the form under the names the form sends', () => {
	const event = { title: { kk: 'Арна' }, by_approval: true, open_from_14: false, project_id: null };
	assert.deepEqual(flat(event), { 'title.kk': 'Арна', by_approval: 'yes' });
	assert.deepEqual(flatRows([{ topic: { ru: 'Итог' }, minutes: 5 }]), [
		{ 'topic.ru': 'Итог', minutes: '5' }
	]);
});

test('rows come back in their order, other fields stay out', () => {
	const data = new FormData();
	data.set('turns.1.minutes', '20');
	data.set('turns.0.topic.kk', 'Ашылу');
	data.set('turns.0.minutes', '10');
	data.set('speakers.0.surname', 'Айтбаев');
	data.set('do', 'up.1');
	assert.deepEqual(rowsOf(data, 'turns'), [
		{ 'topic.kk': 'Ашылу', minutes: '10' },
		{ minutes: '20' }
	]);
});
