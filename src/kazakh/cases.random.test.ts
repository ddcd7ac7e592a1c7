import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decline } from './cases.ts';
import { caseEnding, cases } from './endings.ts';
import type { Harmony, Sound } from './letters.ts';
import { alphabet } from './order.ts';
import { randomFrom, randomText } from './random.ts';
import { indexKeys, queryKeys } from './search.ts';

const letters = alphabet.map((letter) => letter.toLowerCase());
const mixture = [...letters, ...alphabet, ...Array.from('  «»()-–.,%₸19aZ\u00a0ъь')];
const harmonies: Harmony[] = ['front', 'back'];
const sounds: Sound[] = ['vowel', 'nasal', 'lateral', 'glide', 'voiced', 'voiceless'];

test('whatever is typed, a form comes back that begins like it', () => {
	const random = randomFrom(31);
	for (let i = 0; i < 4000; i++) {
		const text = randomText(random, mixture, 14);
		for (const name of cases) {
			const form = decline(text, { case: name, number: i % 2 ? 'pl' : 'sg' });
			assert.equal(form[0]?.toLowerCase(), text[0]?.toLowerCase(), text);
		}
	}
});

test('a form ends in an ending of its case', () => {
	const random = randomFrom(32);
	for (let i = 0; i < 2000; i++) {
		const word = `${randomText(random, letters, 8)}ан`;
		const form = decline(word, { case: 'dat', number: 'pl' });
		assert.ok(/(ға|ге|на|не)$/.test(form), form);
		const endings = harmonies.flatMap((harmony) =>
			sounds.map((sound) => caseEnding('abl', harmony, sound))
		);
		const ablative = decline(word, { case: 'abl' });
		assert.ok(
			endings.some((ending) => ablative.endsWith(ending)),
			ablative
		);
	}
});

test('the nominative of a single word is the word', () => {
	const random = randomFrom(33);
	for (let i = 0; i < 2000; i++) {
		const text = randomText(random, mixture, 14);
		assert.equal(decline(text, { case: 'nom' }), text);
	}
});

test('a word finds a text that has it, whatever its letters', () => {
	const random = randomFrom(34);
	for (let i = 0; i < 3000; i++) {
		const text = randomText(random, letters, 12);
		const keys = new Set(indexKeys(`бұл ${text} ғой`));
		for (const key of queryKeys(text)) assert.ok(keys.has(key), text);
	}
});
