import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkForm } from '#ground/edge/form.server.ts';
import { testHouse } from '#testing/database.ts';
import { addWord } from './addWord.server.ts';
import { changeWord } from './changeWord.server.ts';
import { declensionsOf } from './declensions.server.ts';
import { ownWord, wordsPage } from './ownWords.server.ts';
import { takeAwayWord } from './takeAwayWord.server.ts';
import { typedWord, WordForm } from './wordForm.ts';
import { wordLook } from './wordLook.server.ts';
import type { WordInput } from './words.ts';
import { mostWords, whyNotWord } from './words.ts';

const { ctx } = testHouse();
const visitor = { account_id: 'a1', roles: ['manager'] as const };
const staff = () => ctx({ visitor });
const word = (text: string, exception: WordInput['exception'] = { harmony: 'front' }) => ({
	word: text,
	exception,
	sample: null
});

/** Runs `work` with a word in the table. */
async function having(entry: WordInput, work: (id: string) => Promise<void>) {
	const id = await addWord(staff(), entry);
	try {
		await work(id);
	} finally {
		await takeAwayWord(staff(), id);
	}
}

async function given(fields: Record<string, string>) {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.set(name, value);
	return checkForm(data, WordForm);
}

const at = async (text: string) => (await declensionsOf(ctx())).decline(text, { case: 'loc' });

test('an entry changes how the centre declines, another entry changes it again, and taken away the rules decide', async () => {
	assert.equal(await at('Қаражал'), 'Қаражалда');
	const id = await addWord(staff(), word('Қаражал'));
	assert.equal(await at('Қаражал'), 'Қаражалде');
	await changeWord(staff(), id, word('Қаражал', { forms: { loc: 'қаражалыда' } }));
	assert.equal(await at('Қаражал'), 'Қаражалыда');
	await takeAwayWord(staff(), id);
	await takeAwayWord(staff(), id);
	assert.equal(await at('Қаражал'), 'Қаражалда');
	const told = await ctx()
		.db.selectFrom('happening')
		.select(['kind', 'by_account'])
		.where('subject', '=', id)
		.orderBy('id')
		.execute();
	assert.deepEqual(
		told.map(({ kind }) => kind),
		['directory.word_added', 'directory.word_changed', 'directory.word_taken_away']
	);
});

test('a word stands in the list once, however it is typed; two at once are one', () =>
	having(word('Қаражал'), async (id) => {
		const known = { code: 'directory.word_known' };
		await assert.rejects(addWord(staff(), word('қаражал', { harmony: 'back' })), known);
		const other = await addWord(staff(), word('Сочи'));
		await assert.rejects(changeWord(staff(), other, word('ҚАРАЖАЛ')), known);
		await changeWord(staff(), id, word('ҚАРАЖАЛ'));
		await takeAwayWord(staff(), other);
		const both = await Promise.allSettled([1, 2].map(() => addWord(staff(), word('Байқоңыр'))));
		assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
		const refused = both.find((one) => one.status === 'rejected')!;
		assert.equal((refused.reason as { code: string }).code, 'directory.word_known');
		const kept = both.find((one) => one.status === 'fulfilled')!;
		await takeAwayWord(staff(), kept.value);
	}));

test('capitals make another word only where it is read otherwise', () =>
	having(word('ЖАҚ', { reading: 'жақы' }), () =>
		having(word('жақ', { harmony: 'front' }), async () => {
			const ours = await declensionsOf(ctx());
			assert.equal(ours.decline('ЖАҚ', { case: 'gen' }), 'ЖАҚ-ның');
			assert.equal(ours.decline('жақ', { case: 'loc' }), 'жақте');
		})
	));

test('the look shows all forms with and without the entry, other words of the centre in both', () =>
	having(word('Қаражал'), async (id) => {
		const look = await wordLook(staff(), word('Қаражал', { possessed: 'қаражлы' }), id);
		const form = (name: string, column: number) =>
			look.rows.find((row) => row.name === name)!.forms[column];
		assert.deepEqual(form('nom', 2), { before: 'Қаражалы', after: 'Қаражлы' });
		assert.deepEqual(form('loc', 0), { before: 'Қаражалда', after: 'Қаражалда' });
		assert.deepEqual(form('dat', 1), { before: 'Қаражалдарға', after: 'Қаражалдарға' });
		assert.equal(look.changed, 7);
		const other = await wordLook(staff(), word('ауыл'), null);
		assert.deepEqual(
			other.rows.map(({ forms }) => forms[0]!.after),
			['ауыл', 'ауылдің', 'ауылге', 'ауылді', 'ауылде', 'ауылден', 'ауылмен']
		);
		assert.equal((await wordLook(staff(), word('мектеп'), null)).changed, 0);
	}));

test('the list is in the order of the Kazakh alphabet, a page at a time', async () => {
	const names = Array.from('абвгдежзиклмнопрстуфхцчшэюя', (letter) => `үз${letter}`);
	const mixed = ['Іле', 'Қыз', 'Кент', 'Әл', 'Арал', ...names, ...names.map((name) => `${name}к`)];
	const ids: string[] = [];
	for (const name of mixed) ids.push(await addWord(staff(), word(name)));
	const first = await wordsPage(staff());
	assert.deepEqual(
		first.rows.slice(0, 4).map((row) => row.word),
		['Арал', 'Әл', 'Кент', 'Қыз']
	);
	assert.equal(first.rows.length, 50);
	const second = await wordsPage(staff(), first.next!);
	assert.equal(second.next, null);
	assert.equal(second.rows.at(-1)?.word, 'Іле');
	assert.equal(first.rows.length + second.rows.length, mixed.length);
	for (const id of ids) await takeAwayWord(staff(), id);
});

test('there is an end to the list, but never to changing what stands in it', () => {
	assert.equal(whyNotWord(undefined, null, mostWords - 1), null);
	assert.equal(whyNotWord(undefined, null, mostWords), 'directory.words_full');
	assert.equal(whyNotWord({ id: 'a' }, 'a', mostWords), null);
});

test('the form reads what staff say, and gives it back as they said it', async () => {
	const fields = {
		word: 'Әдет-ғұрып',
		reading: '',
		endings: 'mixed',
		possessed: 'Ғұрпы',
		already: 'no',
		stem: 'әдет-ғұрп',
		gen: '',
		dat: 'ғұрыпқа',
		acc: '',
		loc: '',
		abl: '',
		ins: '',
		sample: 'Әдет-ғұрпы сақталған.'
	};
	const form = await given(fields);
	assert.ok(form.ok);
	assert.deepEqual(form.values.exception, {
		mixed: true,
		possessed: 'ғұрпы',
		isPossessed: false,
		stem: 'әдет-ғұрп',
		forms: { dat: 'ғұрыпқа' }
	});
	assert.deepEqual(typedWord(form.values), { ...fields, possessed: 'ғұрпы' });
});

for (const [fields, field, code] of [
	[{}, 'word', 'word.missing'],
	[{ word: 'Шиелі ауданы', endings: 'front' }, 'word', 'word.one'],
	[{ word: 'Cочи', endings: 'back' }, 'word', 'word.letters'], // a Latin C
	[{ word: 'қала!', endings: 'back' }, 'word', 'word.letters'],
	[{ word: '2026', reading: 'жыл' }, 'word', 'word.letters'],
	[{ word: 'а'.repeat(41), endings: 'back' }, 'word', 'word.long'],
	[{ word: 'Google', endings: 'back' }, 'reading', 'reading.missing'],
	[{ word: 'Google', reading: 'google' }, 'reading', 'form.letters'],
	[{ word: 'АҚ', reading: 'ақы', possessed: 'ақысы' }, 'reading', 'reading.alone'],
	[{ word: 'АҚ', reading: 'ақы', already: 'no' }, 'reading', 'reading.alone'],
	[{ word: 'қала' }, 'endings', 'word.nothing'],
	[{ word: 'қала', endings: 'sideways' }, 'endings', 'choice.wrong'],
	[{ word: 'қала', already: 'yes' }, 'already', 'already.ending'],
	[{ word: 'қала', already: 'perhaps' }, 'already', 'choice.wrong'],
	[{ word: 'қала', possessed: 'ауылы' }, 'possessed', 'form.other'],
	[{ word: 'қала', dat: 'to the city' }, 'dat', 'form.letters'],
	[{ word: 'қала', dat: `қ${'а'.repeat(60)}` }, 'dat', 'word.long'],
	[{ word: 'қала', endings: 'back', sample: 'а'.repeat(301) }, 'sample', 'sample.long']
] as [Record<string, string>, string, string][])
	test(`nonsense is refused beside its field: ${JSON.stringify(fields).slice(0, 60)}`, async () => {
		const form = await given(fields);
		assert.deepEqual(form.ok ? {} : form.problems, { [field]: code });
	});

test('only leads write words, and a form of no case is not kept', async () => {
	const coordinator = ctx({ visitor: { account_id: 'a2', roles: ['coordinator'] } });
	await assert.rejects(addWord(coordinator, word('Сочи')), { status: 403 });
	const form = await given({ word: 'қала', endings: 'back', nom: 'қалақала', voc: 'қалаа' });
	assert.deepEqual(form.ok && form.values.exception, { harmony: 'back' });
	await having(word('Сочи'), async (id) => {
		assert.deepEqual((await ownWord(staff(), id)).exception, { harmony: 'front' });
	});
});
