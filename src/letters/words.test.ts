import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractText } from 'unpdf';
import { addOrganisation } from '#directory/addOrganisation.server.ts';
import { addWord } from '#directory/addWord.server.ts';
import { takeAwayWord } from '#directory/takeAwayWord.server.ts';
import type { Context } from '#ground/context.ts';
import type { Exception } from '#kazakh/cases.ts';
import { testHouse } from '#testing/database.ts';
import { eventDay } from '#testing/day.ts';
import { proposalsTo, signing } from '#testing/letters-world.ts';
import { certificatePaper } from './certificatePaper.server.ts';
import type { Certificate } from './certificates.server.ts';
import { makeInvitations } from './makeInvitations.server.ts';
import { makeLetter, previewLetter } from './makeLetter.server.ts';
import { outgoingLetter } from './queries.server.ts';

const { ctx: bare } = testHouse();
const staff = () => signing(bare());

/** What `look` says before a word is written down, with it, and after it was taken away. */
async function threeTimes<Said>(word: string, exception: Exception, look: () => Promise<Said>) {
	const before = await look();
	const id = await addWord(staff(), { word, exception, sample: null });
	const during = await look();
	await takeAwayWord(staff(), id);
	assert.deepEqual(await look(), before);
	return { before, during };
}

const to = async (ctx: Context, code: string) => (await outgoingLetter(ctx, code)).texts.kk!.to;

test('a letter follows the words of the centre: the addressee, its head, the place', async () => {
	const ctx = staff();
	const world = await proposalsTo(ctx, 1);
	const input = {
		event: world.event,
		to: world.to,
		proposals: world.codes,
		reply_by: '2026-12-20',
		languages: ['kk' as const]
	};
	const letter = async () => JSON.stringify(await previewLetter(ctx, input));
	for (const [word, exception, rule, own] of [
		['әкімдігі', { isPossessed: false }, 'ауданының әкімдігіне', 'ауданының әкімдігіге'],
		['Серікұлы', { isPossessed: false }, 'Серікұлына', 'Серікұлыға'],
		['ауданы', { isPossessed: false }, 'Шиелі ауданында', 'Шиелі ауданыда'],
		['желтоқсан', { harmony: 'front' }, '20\u00a0желтоқсаннан', '20\u00a0желтоқсаннен']
	] as const) {
		const { before, during } = await threeTimes(word, exception, letter);
		assert.ok(before.includes(rule) && !before.includes(own), `${word}: ${before}`);
		assert.ok(during.includes(own) && !during.includes(rule), `${word}: ${during}`);
	}
});

test('a letter that has its number keeps its words', async () => {
	const ctx = staff();
	const { event, to: body, codes } = await proposalsTo(ctx, 1);
	const languages = ['kk' as const];
	const code = await makeLetter(ctx, {
		event,
		to: body,
		proposals: codes,
		reply_by: '2026-12-20',
		languages
	});
	const { before, during } = await threeTimes('әкімдігі', { isPossessed: false }, () =>
		to(ctx, code)
	);
	assert.deepEqual(during, before);
});

test('an invitation follows the words of the centre', async () => {
	const ctx = staff();
	const name = { kk: '«Қаражал»', ru: '«Каражал»' };
	const id = await addOrganisation(ctx, { kind: 'ngo', bin: null, name });
	const { during, before } = await threeTimes('Қаражал', { harmony: 'front' }, async () => {
		const { stop_id } = await eventDay(ctx, 240);
		const asked = { organisations: [id], languages: ['kk' as const], reply_by: '', mail: false };
		const [code] = await makeInvitations(ctx, stop_id, asked);
		return to(ctx, code!);
	});
	assert.deepEqual([before, during], [['«Қаражалға»'], ['«Қаражалге»']]);
});

test('a certificate follows the words of the centre', async () => {
	const text = {
		centre: 'Орталық',
		event: 'Су',
		place: 'Қаражал',
		date: '2026 жылғы 1 қараша',
		post: 'Директор',
		signer: 'Сейітова Дана'
	};
	const certificate = {
		id: 'c',
		number: '2026-1',
		code: 'ABCDEFGHJKLM',
		texts: { kk: text },
		issued_on: '2026-11-01',
		revoked_at: null,
		surname: 'Айтбаев',
		given: 'Болат',
		patronymic: null
	} as unknown as Certificate;
	const { before, during } = await threeTimes('Қаражал', { harmony: 'front' }, async () => {
		const paper = await certificatePaper(staff(), [certificate], 'kk');
		return (await extractText(paper, { mergePages: true })).text.replaceAll(/[\s\u00a0]+/g, ' ');
	});
	assert.match(before, /Қаражалда/);
	assert.match(during, /Қаражалде/);
});
