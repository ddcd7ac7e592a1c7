import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personalPatterns } from './markPersonal.ts';

const marked = (text: string) =>
	personalPatterns(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

test('phone numbers are marked however they are written', () => {
	const ways = ['8 700 123 45 67', '+7 (700) 123-45-67', '87001234567', '700 123 45 67'];
	for (const way of [...ways, '8 (7242) 40-11-22', '(72432) 4-12-34', '+998 90 123 45 67']) {
		assert.deepEqual(marked(`Телефоны: ${way}, қоңырау шалыңыз.`), [`phone: ${way}`]);
		assert.deepEqual(marked(way), [`phone: ${way}`]);
	}
});

test('two numbers side by side are two', () => {
	assert.deepEqual(marked('87001234567 87011234567'), ['phone: 87001234567', 'phone: 87011234567']);
});

test('e-mail addresses are marked without the full stop after them', () => {
	assert.deepEqual(marked('Хат: b.aitbaev+uyum@mysal.example.kz.'), [
		'email: b.aitbaev+uyum@mysal.example.kz'
	]);
	assert.deepEqual(marked('болат@мысал.қаз'), ['email: болат@мысал.қаз']);
});

test('any twelve digits in a row are marked, grouped ones when they are right', () => {
	assert.deepEqual(marked('ЖСН 010515699981'), ['iin: 010515699981']);
	assert.deepEqual(marked('ЖСН 010515699982.'), ['iin: 010515699982']);
	assert.deepEqual(marked('ЖСН 010515 699981'), ['iin: 010515 699981']);
	assert.deepEqual(marked('010 515 699 982'), []);
});

test('spans come in the order of the text and do not overlap', () => {
	const text = 'ЖСН 010515699981, 8 700 123 45 67, 87001234567@mysal.kz, 87001234567';
	assert.deepEqual(
		personalPatterns(text).map(({ kind }) => kind),
		['iin', 'phone', 'email', 'phone']
	);
});

test('dates, money, times and longer numbers are left alone (negative control)', () => {
	const plain = [
		'2026 жылғы 29–30 шілде, 11:00–13:00',
		'29.07.2026 – 30.07.2026',
		'7.12.2026 – 8.12.2026',
		'7 000 000 000 ₸',
		'1 234 567,50 ₸',
		'№ 0105156999811',
		'№ 7001234567123',
		'Индекс 120000, 30 қатысушы',
		'@arna, a@b, айтты: «@»'
	];
	for (const text of plain) assert.deepEqual(marked(text), [], text);
});

test('long text without any of them is read at once', () => {
	const started = performance.now();
	for (const piece of ['a', '1', '7 ', 'а.', '+7(', 'a@a.', '0-'])
		personalPatterns(piece.repeat(20_000));
	assert.ok(performance.now() - started < 2000);
});
