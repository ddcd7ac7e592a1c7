import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, foldedName } from './fold.ts';
import { alphabet } from './order.ts';
import { randomFrom, randomText } from './random.ts';

const one = (...texts: string[]) =>
	assert.deepEqual([...new Set(texts.map(fold))], [fold(texts[0]!)]);

test('one patronymic typed in four ways is one key', () => {
	one('Серікұлы', 'Серикулы', 'Сериқұлы', 'СЕРІКҰЛЫ', 'Serikuly', 'Seriquly', 'Серiкұлы');
	assert.equal(fold('Серікұлы'), 'серикули');
});

test('a word is found without Kazakh letters and with Latin ones among them', () => {
	one('еріктілер', 'ериктилер', 'еріктiлер', 'epiктілep');
	one('Қызылорда', 'Кызылорда', 'Kyzylorda', 'Qyzylorda');
	one('Шиелі', 'Шиели', 'Shieli', 'Şieli');
	one('HҰРЛАН', 'Нұрлан', 'Nurlan');
	one('Өмірбек', 'Омирбек', 'Ómirbek', 'Ömirbek', 'ɵмірбек');
});

test('names as passports write them meet their Kazakh spelling', () => {
	one('Ерлан', 'Yerlan', 'Erlan');
	one('Жанғали', 'Zhangali', 'Zhanghali', 'Jangali');
	one('Мұхтар', 'Mukhtar', 'Мухтар');
	one('Айдана', 'Aidana', 'Aydana');
	one('Дүйсенбаева', 'Duisenbayeva', 'Duysenbaeva');
	one('Юлия', 'Yulia', 'Yuliya');
	one('Дмитрий', 'Dmitri', 'Dmitriy');
	one('Эльвира', 'Elvira');
});

test('different names stay different (negative control)', () => {
	const names = ['Асан', 'Асхан', 'Айсана', 'Анна', 'Ана', 'Марат', 'Мараt2', 'Нұр', 'Нар'];
	assert.equal(new Set(names.map(fold)).size, names.length);
});

test('signs part words, apostrophes and invisible signs do not', () => {
	assert.equal(fold('  «Іс-шара»,\u00a0 №5 '), 'ис шара 5');
	assert.equal(fold("О'Коннор ер\u00adік\u200bті"), 'оконнор ерикти');
	assert.equal(fold('… — !'), '');
});

test('Roman numbers are not read as names', () => {
	assert.equal(fold('II тоқсан, XXI ғасыр'), 'ii токсан xxi гасир');
	assert.notEqual(fold('II'), fold('III'));
});

test('text in another script passes unharmed', () => {
	assert.equal(fold('قازاق 志愿者 🌳'), 'قازاق 志愿者');
});

test('a decomposed and a composed text are one', () => {
	one('Йәрмұхамед Ёлкин', 'Йәрмұхамед Ёлкин'.normalize('NFD'));
});

const mixture = [
	...alphabet,
	...alphabet.map((letter) => letter.toLowerCase()),
	...Array.from("ABCHIKMPXYabchikmpqsxyzəışçýñğ 019-'’.«»\u0306\u00ad\u0130\u212aΣßǅ志ق")
];

test('folding twice changes nothing', () => {
	const random = randomFrom(11);
	for (let i = 0; i < 5000; i++) {
		const text = randomText(random, mixture, 12);
		assert.equal(fold(fold(text)), fold(text), JSON.stringify(text));
	}
});

test('folding twice changes nothing, whatever the signs of Unicode', () => {
	const random = randomFrom(12);
	for (let i = 0; i < 3000; i++) {
		const codes = Array.from({ length: 6 }, () => Math.floor(random() * 0x2fff));
		const text = String.fromCodePoint(...codes);
		assert.equal(fold(fold(text)), fold(text), JSON.stringify(text));
	}
});

test('case does not matter in a Kazakh word', () => {
	const random = randomFrom(13);
	for (let i = 0; i < 500; i++) {
		const word = randomText(random, alphabet, 10);
		assert.equal(fold(word.toLowerCase()), fold(word));
	}
});

test('the beginning of a word finds the word', () => {
	const random = randomFrom(14);
	for (let i = 0; i < 1000; i++) {
		const word = randomText(random, alphabet, 10);
		const beginning = word.slice(0, Math.ceil(word.length / 2));
		assert.ok(fold(word).startsWith(fold(beginning)), `«${beginning}» of «${word}»`);
	}
});

test('a person is known by surname and given name, the patronymic stands apart', () => {
	const written = { surname: 'Әл-Фараби', given: 'Нұрсұлтан', patronymic: 'Серік ұлы' };
	const typed = { surname: 'Алфараби ', given: 'Nursultan', patronymic: 'Серикулы' };
	assert.deepEqual(foldedName(written), { key: 'алфараби нурсултан', patronymic: 'серикули' });
	assert.deepEqual(foldedName(typed), foldedName(written));
});

test('a missing or empty patronymic is no key', () => {
	const expected = { key: 'аитбаев болат', patronymic: null };
	for (const patronymic of [undefined, null, '', ' - ']) {
		assert.deepEqual(foldedName({ surname: 'Айтбаев', given: 'Болат', patronymic }), expected);
	}
});
