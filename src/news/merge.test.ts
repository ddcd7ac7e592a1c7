import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft, Paragraph } from './facts.ts';
import { changedParagraphs, isSameText, merge } from './merge.ts';
import { release, story } from './release.testing.ts';

const p = (key: string, text: string): Paragraph => ({ key, kind: 'text', text });
const text = (title: string, ...paragraphs: Paragraph[]): Draft => ({ title, paragraphs });
const before = text('Тақырып', p('a', 'Бір екі үш төрт бес'), p('b', 'Алты жеті'));

test('what one changed and what the other changed both stand', () => {
	const mine = text('Тақырып', p('a', 'Бірінші екі үш төрт бес'), p('b', 'Алты жеті'));
	const theirs = text('Жаңа тақырып', p('a', 'Бір екі үш төрт алты'), p('b', 'Алты сегіз'));
	const merged = merge(mine, before, theirs);
	assert.deepEqual(merged, {
		title: 'Жаңа тақырып',
		paragraphs: [p('a', 'Бірінші екі үш төрт алты'), p('b', 'Алты сегіз')],
		conflicts: []
	});
});

test('the same words changed twice keep mine and tell theirs', () => {
	const mine = text('Тақырып', p('a', 'Бір ЕКІ үш төрт бес'), p('b', 'Алты жеті'));
	const theirs = text('Тақырып', p('a', 'Бір екінші үш төрт бес'), p('b', 'Алты жеті'));
	const { paragraphs, conflicts } = merge(mine, before, theirs);
	assert.deepEqual(paragraphs, mine.paragraphs);
	assert.deepEqual(conflicts, [
		{
			key: 'a',
			before: 'Бір екі үш төрт бес',
			mine: 'Бір ЕКІ үш төрт бес',
			theirs: 'Бір екінші үш төрт бес'
		}
	]);
});

test('a paragraph taken out stays out, one added stays, one that only the facts lost goes', () => {
	const mine = text('Тақырып', p('a', 'Бір екі үш төрт бес'), p('own', 'Өзім қостым'));
	const theirs = text('Тақырып', p('new', 'Жаңа дерек'), p('b', 'Алты жеті'));
	const merged = merge(mine, before, theirs);
	assert.deepEqual(
		merged.paragraphs.map(({ key }) => key),
		['new', 'own']
	);
	assert.deepEqual(merged.conflicts, []);
});

test('an edited paragraph that the facts lost is kept, and told', () => {
	const mine = text('Тақырып', p('a', 'Менің сөзім'), p('b', 'Алты жеті'));
	const { paragraphs, conflicts } = merge(mine, before, text('Тақырып', p('b', 'Алты жеті')));
	assert.deepEqual(paragraphs, mine.paragraphs);
	assert.deepEqual(conflicts, [
		{ key: 'a', before: 'Бір екі үш төрт бес', mine: 'Менің сөзім', theirs: null }
	]);
});

test('when more people turn out to have come, an edited release takes the number and keeps its words', () => {
	const then = release(story, 'kk');
	const now = release({ ...story, people: 99, attendances: 103, proposals: { ...story.proposals, count: 10, sent: 10 } }, 'kk'); // prettier-ignore
	const mine: Draft = {
		title: 'Жақсылық бір арнаға тоғысты',
		paragraphs: then.paragraphs.map((one) =>
			one.key === 'people' ? { ...one, text: one.text.replace('қатысты', 'жиналды') } : one
		)
	};
	const merged = merge(mine, then, now);
	assert.deepEqual(merged.conflicts, []);
	assert.equal(merged.title, 'Жақсылық бір арнаға тоғысты');
	const people = merged.paragraphs.find(({ key }) => key === 'people')!.text;
	assert.ok(people.includes('99 адам жиналды'), people);
	assert.ok(merged.paragraphs.find(({ key }) => key === 'proposals')!.text.includes('10 ұсыныс'));
	assert.deepEqual(
		changedParagraphs(then, now).map(({ key }) => key),
		['people', 'proposals']
	);
});

test('whose words a quote is merges like its words', () => {
	const quote = (words: string, said: string): Draft =>
		text('', { key: 'q', kind: 'quote', text: words, said });
	const merged = merge(quote('Өзгерді', 'деді Айгүл'), quote('Сөз', 'деді Айгүл'), quote('Сөз', 'деді Дана'));
	assert.deepEqual(merged.paragraphs, [{ key: 'q', kind: 'quote', text: 'Өзгерді', said: 'деді Дана' }]);
}); // prettier-ignore

test('a text is the same as its copy and not as another', () => {
	assert.ok(isSameText(before, structuredClone(before)));
	assert.ok(!isSameText(before, text('Тақырып', p('a', 'Бір'))));
});
