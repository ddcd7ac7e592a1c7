import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabet, compare } from './order.ts';
import { randomFrom, randomText } from './random.ts';

test('the alphabet has 42 letters and sorts into itself', () => {
	assert.equal(new Set(alphabet).size, 42);
	assert.deepEqual(alphabet.toReversed().sort(compare), alphabet);
});

test('names stand where a Kazakh reader looks for them', () => {
	const names = ['Ясин', 'Қасым', 'Кәрім', 'Әлиев', 'Алиев', 'Ғани', 'Гауһар', 'Ілияс', 'Ырысты'];
	const right = ['Алиев', 'Әлиев', 'Гауһар', 'Ғани', 'Кәрім', 'Қасым', 'Ырысты', 'Ілияс', 'Ясин'];
	assert.deepEqual(names.toSorted(compare), right);
});

test('code points would put the nine Kazakh letters after я (negative control)', () => {
	assert.deepEqual(['Ясин', 'Әлиев'].toSorted(), ['Ясин', 'Әлиев']);
});

test('a surname comes before the same surname with more after it', () => {
	const names = ['Сериков', 'Серик Б', 'Серик'];
	assert.deepEqual(names.toSorted(compare), ['Серик', 'Серик Б', 'Сериков']);
});

test('a decomposed й or a no-break space does not move a name', () => {
	assert.equal(compare('Айгүл А', 'Айгүл\u00a0А'.normalize('NFD')), 0);
});

test('the order is that of ICU wherever ICU knows Kazakh', () => {
	const icu = new Intl.Collator('kk').compare;
	const signs = [
		...alphabet,
		...alphabet.map((letter) => letter.toLowerCase()),
		...Array.from(' -27aBz')
	];
	const random = randomFrom(7);
	for (let i = 0; i < 4000; i++) {
		const a = randomText(random, signs, 4);
		const b = randomText(random, signs, 4);
		assert.equal(Math.sign(compare(a, b)), Math.sign(icu(a, b)), `«${a}» and «${b}»`);
	}
});
