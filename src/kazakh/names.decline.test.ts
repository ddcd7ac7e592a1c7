import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declineName } from './names.ts';

const forms = (surname: string, given: string, patronymic?: string) =>
	(['gen', 'dat', 'acc', 'loc', 'abl', 'ins'] as const).map((name) => {
		const whole = declineName({ surname, given, patronymic: patronymic ?? null }, name);
		return whole.slice(whole.lastIndexOf(' ') + 1);
	});

test('of a full name the last part changes, surname first', () => {
	const name = { surname: 'Айтбаев', given: 'Болат', patronymic: 'Серікұлы' };
	assert.equal(declineName(name, 'nom'), 'Айтбаев Болат Серікұлы');
	assert.equal(declineName(name, 'dat'), 'Айтбаев Болат Серікұлына');
	assert.equal(declineName({ ...name, patronymic: null }, 'dat'), 'Айтбаев Болатқа');
	assert.equal(declineName({ surname: 'Байтұрсынұлы', given: '' }, 'gen'), 'Байтұрсынұлының');
});

test('Kazakh patronymics are third person’s forms, however they are typed', () => {
	const son = ['ұлының', 'ұлына', 'ұлын', 'ұлында', 'ұлынан', 'ұлымен'];
	assert.deepEqual(
		forms('Айтбаев', 'Болат', 'Серікұлы'),
		son.map((end) => `Серік${end}`)
	);
	assert.deepEqual(forms('Айтбаев', 'Болат', 'Серік ұлы'), son);
	assert.equal(forms('Айтбаев', 'Болат', 'Серикулы')[1], 'Серикулына');
	const daughter = ['қызының', 'қызына', 'қызын', 'қызында', 'қызынан', 'қызымен'];
	assert.deepEqual(
		forms('Айтбаева', 'Алма', 'Бақытқызы'),
		daughter.map((end) => `Бақыт${end}`)
	);
	assert.equal(forms('Айтбаева', 'Алма', 'Бахыткызы')[0], 'Бахыткызының');
});

test('Russian patronymics: -ович and -евич front, -овна and -евна back', () => {
	assert.deepEqual(forms('Ким', 'Иван', 'Петрович').slice(0, 3), [
		'Петровичтің',
		'Петровичке',
		'Петровичті'
	]);
	assert.deepEqual(forms('Ким', 'Иван', 'Андреевич').slice(3), [
		'Андреевичте',
		'Андреевичтен',
		'Андреевичпен'
	]);
	assert.deepEqual(forms('Ким', 'Ирина', 'Сергеевна').slice(0, 3), [
		'Сергеевнаның',
		'Сергеевнаға',
		'Сергеевнаны'
	]);
	assert.equal(forms('Ким', 'Иван', 'Ильич')[1], 'Ильичке');
});

test('a surname alone takes the harmony of the name within', () => {
	const dat = (surname: string) => declineName({ surname, given: '' }, 'dat');
	const names = [
		'Айтбаев',
		'Серіков',
		'Иванов',
		'Нұрғалиев',
		'Смагин',
		'Айтбаева',
		'Ким',
		'Әлімбек'
	];
	assert.equal(
		names.map(dat).join(' '),
		'Айтбаевқа Серіковке Ивановқа Нұрғалиевке Смагинге Айтбаеваға Кимге Әлімбекке'
	);
});

test('a given name in ы or і is not taken for a third person’s form', () => {
	assert.equal(forms('Айтбаев', 'Мырзагелді')[1], 'Мырзагелдіге');
	assert.equal(forms('Әлімбек', 'Нұрлы')[3], 'Нұрлыда');
	assert.equal(forms('Айтбаев', 'Құрманғазы')[0], 'Құрманғазының');
});

test('a Latin name gets its ending after a hyphen', () => {
	assert.equal(declineName({ surname: 'Smith', given: 'John' }, 'gen'), 'Smith John-ның');
});
