import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decline, declineBy, type Case } from './cases.ts';
import { cases } from './endings.ts';

const all = (word: string, options: { number?: 'sg' | 'pl'; possessive?: 3 } = {}) =>
	cases.map((name) => decline(word, { case: name, ...options })).join(' ');
const one = (name: Case, ...words: string[]) =>
	words.map((word) => decline(word, { case: name })).join(' ');

test('a noun has seven cases, in the singular and in the plural', () => {
	assert.equal(all('мектеп'), 'мектеп мектептің мектепке мектепті мектепте мектептен мектеппен');
	assert.equal(
		all('ерікті', { number: 'pl' }),
		'еріктілер еріктілердің еріктілерге еріктілерді еріктілерде еріктілерден еріктілермен'
	);
});

test('the third person has seven cases of its own, with an н within', () => {
	assert.equal(
		all('орталық', { possessive: 3 }),
		'орталығы орталығының орталығына орталығын орталығында орталығынан орталығымен'
	);
	assert.equal(
		all('бөлме', { possessive: 3, number: 'pl' }),
		'бөлмелері бөлмелерінің бөлмелеріне бөлмелерін бөлмелерінде бөлмелерінен бөлмелерімен'
	);
});

test('a third person’s form is declined as one, with the option and without', () => {
	assert.equal(
		all('Шиелі ауданы'),
		'Шиелі ауданы Шиелі ауданының Шиелі ауданына Шиелі ауданын Шиелі ауданында Шиелі ауданынан Шиелі ауданымен'
	);
	assert.equal(all('Шиелі ауданы', { possessive: 3 }), all('Шиелі ауданы'));
	assert.equal(one('loc', 'ауданы', 'орталығы', 'Серікұлы'), 'ауданында орталығында Серікұлында');
	assert.equal(
		one('dat', 'облыс әкімі', 'ауыл тұрғыны', 'балалар үйі', 'жастар саясаты', 'Жібек жолы'),
		'облыс әкіміне ауыл тұрғынына балалар үйіне жастар саясатына Жібек жолына'
	);
});

test('a place or a word that only looks like one is not (negative control)', () => {
	assert.equal(one('loc', 'Шиелі', 'Қармақшы', 'Алматы'), 'Шиеліде Қармақшыда Алматыда');
	assert.equal(
		one('dat', 'белсенді ерікті', 'тапсырыс беруші', 'Батыс Шиелі', 'мемлекеттік қаржы'),
		'белсенді еріктіге тапсырыс берушіге Батыс Шиеліге мемлекеттік қаржыға'
	);
});

test('the plural of a place’s name is made from the noun within', () => {
	const plural = (phrase: string) => decline(phrase, { case: 'loc', number: 'pl' });
	assert.equal(plural('Шиелі ауданы'), 'Шиелі аудандарында');
	assert.equal(plural('Жастар орталығы'), 'Жастар орталықтарында');
	assert.equal(plural('Волонтерлер фронт-офисі'), 'Волонтерлер фронт-офистерінде');
	assert.equal(plural('Қазақстан халқы'), 'Қазақстан халықтарында');
});

test('и, у, ю and я take after what is around them', () => {
	assert.equal(
		one('dat', 'су', 'ту', 'оқу', 'беру', 'тау', 'қою'),
		'суға туға оқуға беруге тауға қоюға'
	);
	assert.equal(one('gen', 'би', 'ми', 'такси', 'тарих'), 'бидің мидың таксидің тарихтың');
	assert.equal(one('dat', 'Жетісу', 'Сырдария', 'партия'), 'Жетісуға Сырдарияға партияға');
	assert.equal(one('dat', 'институт', 'клуб', 'костюм'), 'институтқа клубқа костюмге');
});

test('loans keep their sounds: б, в, г and д are hard, clusters and the soft sign are front', () => {
	assert.equal(one('gen', 'клуб', 'актив', 'завод'), 'клубтың активтің заводтың');
	assert.equal(one('dat', 'банк', 'парк', 'округ', 'роль'), 'банкке паркке округке рольге');
	assert.equal(decline('роль', { case: 'nom', possessive: 3 }), 'ролі');
	assert.equal(one('acc', 'акт', 'объект', 'митинг'), 'актіні объектіні митингіні');
	assert.equal(one('dat', 'журналист', 'класс', 'съезд'), 'журналиске класқа съезге');
});

test('abbreviations, numbers and signs have their endings after a hyphen, by their reading', () => {
	assert.equal(one('dat', 'ҮЕҰ', 'КЕАҚ', 'БАҚ', 'АҚШ'), 'ҮЕҰ-ға КЕАҚ-ға БАҚ-қа АҚШ-қа');
	assert.equal(
		one('dat', '5', '30', '2026', '1 000 000', '1,5'),
		'5-ке 30-ға 2026-ға 1 000 000-ға 1,5-ке'
	);
	assert.equal(decline('5', { case: 'nom', possessive: 3 }), '5-і');
	assert.equal(decline('30', { case: 'nom', possessive: 3 }), '30-ы');
	assert.equal(
		one('abl', '45 %', '20 км', 'NATO', 'Google'),
		'45 %-дан 20 км-ден NATO-дан Google-дан'
	);
	assert.equal(decline('ҮЕҰ', { case: 'nom' }), 'ҮЕҰ');
});

test('quotation marks and brackets stay where they are', () => {
	assert.equal(
		one('gen', '«Үміт» қоғамдық қоры', '«Азаматтық бастамаларды қолдау орталығы» КЕАҚ'),
		'«Үміт» қоғамдық қорының «Азаматтық бастамаларды қолдау орталығы» КЕАҚ-ның'
	);
	assert.equal(
		one('gen', '«Шалқар»', '«102»', 'үкіметтік емес ұйым (ҮЕҰ)'),
		'«Шалқардың» «102»-нің үкіметтік емес ұйымның (ҮЕҰ)'
	);
});

test('a heading in capitals has capital endings, and capitals make no abbreviation there', () => {
	assert.equal(one('loc', 'ШИЕЛІ АУДАНЫ', 'ҚЫЗЫЛОРДА'), 'ШИЕЛІ АУДАНЫНДА ҚЫЗЫЛОРДАДА');
	assert.equal(decline('АДАМ ҚҰҚЫҒЫ', { case: 'dat' }), 'АДАМ ҚҰҚЫҒЫНА');
	assert.equal(decline('«БОЛАШАҚ» ҚҚ', { case: 'gen' }), '«БОЛАШАҚ» ҚҚ-ның');
});

test('a word that drops its vowel does so before the third person alone', () => {
	const third = (word: string) => decline(word, { case: 'nom', possessive: 3 });
	assert.equal(
		['халық', 'орын', 'мойын', 'әдет-ғұрып'].map(third).join(' '),
		'халқы орны мойны әдет-ғұрпы'
	);
	assert.equal(one('dat', 'халық', 'орын'), 'халыққа орынға');
});

test('without the exceptions of the language they would be wrong (negative control)', () => {
	const bare = (word: string) => declineBy(() => undefined, word, { case: 'nom', possessive: 3 });
	assert.equal(['халық', 'акт', 'хақ'].map(bare).join(' '), 'халығы акті хағы');
});

test('nothing and what is no word come back as they are', () => {
	assert.equal(decline('', { case: 'dat' }), '');
	assert.equal(decline('  ', { case: 'dat' }), '  ');
	for (const text of ['志愿者', '🌳', '—', 'قازاق'])
		assert.ok(decline(text, { case: 'gen' }).startsWith(text));
});
