import assert from 'node:assert/strict';
import { test } from 'node:test';
import mammoth from 'mammoth';
import { extractText } from 'unpdf';
import type { Context } from '#ground/context.ts';
import { letterFor } from '#ground/mail/letter.ts';
import { publicProposal } from '#events/proposal-queries.server.ts';
import { releaseProposal } from '#events/proposal-release.server.ts';
import { changeOrganisation } from '#directory/changeOrganisation.server.ts';
import { testHouse } from '#testing/database.ts';
import { changeTemplate, restoreTemplate } from './changeTemplate.server.ts';
import type { LetterLanguage } from './letter.ts';
import { akimat, proposalsTo, signing } from '#testing/letters-world.ts';
import type { World } from '#testing/letters-world.ts';
import './mail.server.ts';
import { makeLetter, previewLetter } from './makeLetter.server.ts';
import { letterPaper } from './paper.server.ts';
import { lettersOf, lettersToWrite, outgoing, outgoingLetter } from './queries.server.ts';
import { openScan, recordAnswer } from './recordAnswer.server.ts';
import { annulLetter, sendLetter } from './sendLetter.server.ts';
import { templateOf } from './templates.server.ts';
import { defaultTemplates } from './templates.ts';

const { ctx: bare } = testHouse();
const staff = (now?: Date) => signing(bare(), now);

function asked({ event, to, codes }: World, change: object = {}) {
	const both: LetterLanguage[] = ['kk', 'ru'];
	return { event, to, proposals: codes, reply_by: '2026-12-20', languages: both, ...change };
}

const scan = () =>
	new File(['%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'], 'jauap.pdf', {
		type: 'application/pdf'
	});

async function read(ctx: Context, code: string, language: LetterLanguage) {
	const letter = await outgoingLetter(ctx, code);
	const pdf = await letterPaper(ctx, letter, language, 'pdf');
	const docx = await letterPaper(ctx, letter, language, 'docx');
	const { text } = await extractText(pdf, { mergePages: true });
	const word = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
	const plain = (said: string) => said.replaceAll(/[\s\u00a0]+/g, ' ').replaceAll('- ', '-');
	return { pdf: plain(text), docx: plain(word.value), letter };
}

test('a Kazakh letter addresses the akimat and its head in the dative and asks for an answer by its day', async () => {
	const ctx = staff();
	const code = await makeLetter(ctx, asked(await proposalsTo(ctx, 2)));
	const { pdf, docx, letter } = await read(ctx, code, 'kk');
	for (const said of [pdf, docx]) {
		assert.match(said, /Шиелі ауданының әкімдігіне/);
		assert.match(said, /Шиелі ауданының әкімі Айтбаев Болат Серікұлына/);
		assert.match(said, /2026 жылғы 20 желтоқсаннан кешіктірмей/);
		assert.match(said, /Шиелі ауданында «Су және жастар» тақырыбында дөңгелек үстел өткізді/);
		assert.match(said, /1-көшеге жарық керек/);
		assert.match(said, /2-көшеге жарық керек/);
		assert.match(said, new RegExp(`Шығ\\. № ${letter.number} 2026 жылғы 26 қараша`));
		assert.match(said, /Орталық директоры Сейітова Дана/);
		assert.match(said, /БСН 040240000013/);
		assert.doesNotMatch(said, /[{}]/);
	}
});

test('the Russian letter names the body as it is called and its head as staff wrote it', async () => {
	const ctx = staff();
	const code = await makeLetter(ctx, asked(await proposalsTo(ctx, 2)));
	const { pdf, docx, letter } = await read(ctx, code, 'ru');
	for (const said of [pdf, docx]) {
		assert.match(said, /Акимат Шиелийского района Акиму Шиелийского района Айтбаеву Б\. С\./);
		assert.match(said, /О предложениях участников мероприятия «Вода и молодёжь»/);
		assert.match(said, /Нужен свет на улице 2/);
		assert.match(said, /не позднее 20 декабря 2026 года/);
		assert.match(said, new RegExp(`Исх\\. № ${letter.number} 26 ноября 2026 года`));
		assert.match(said, /Директор центра Сейітова Дана/);
		assert.doesNotMatch(said, /[{}]/);
	}
});

test('one letter holds forty proposals, all of them on its paper', async () => {
	const ctx = staff();
	const world = await proposalsTo(ctx, 40);
	const { pdf, letter } = await read(ctx, await makeLetter(ctx, asked(world)), 'ru');
	assert.equal(letter.proposals.length, 40);
	assert.match(pdf, /всего: 40/);
	for (const code of world.codes) assert.ok(pdf.includes(`(${code})`), `${code} in ${pdf}`);
});

test('numbers of a year follow each other without a gap, also when letters are made at once', async () => {
	const ctx = staff(new Date('2027-02-01T06:00:00Z'));
	const worlds = await Promise.all(Array.from({ length: 5 }, () => proposalsTo(ctx, 1)));
	const reply = { reply_by: '2027-03-01' };
	const codes = await Promise.all(worlds.map((world) => makeLetter(ctx, asked(world, reply))));
	assert.deepEqual(codes.toSorted(), ['2027-1', '2027-2', '2027-3', '2027-4', '2027-5']);
});

test('a refused letter leaves no number behind', async () => {
	const ctx = staff(new Date('2028-02-01T06:00:00Z'));
	const world = await proposalsTo(ctx, 1);
	const reply = { reply_by: '2028-03-01' };
	const unsigned = { ...ctx, centre: { ...ctx.centre, responsible: null } };
	await assert.rejects(makeLetter(unsigned, asked(world, reply)), { code: 'letters.no_signer' });
	const early = asked(world, { reply_by: '2028-02-01' });
	await assert.rejects(makeLetter(ctx, early), { code: 'letters.reply_early' });
	assert.equal(await makeLetter(ctx, asked(world, reply)), '2028-1');
});

test('of two who write the same letter at once only one gets it', async () => {
	const ctx = staff();
	const world = await proposalsTo(ctx, 3);
	const tries = await Promise.allSettled([
		makeLetter(ctx, asked(world)),
		makeLetter(ctx, asked(world))
	]);
	assert.deepEqual(tries.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
	const waiting = await lettersToWrite(ctx);
	assert.ok(!waiting.some(({ slug }) => slug === world.event));
});

test('a language in which something is missing is refused by name, never filled with another one', async () => {
	const ctx = staff();
	const world = await proposalsTo(ctx, 1);
	const kk = { kk: 'Тек қазақша' };
	await ctx.db.updateTable('proposal').set({ text: kk }).where('code', 'in', world.codes).execute();
	await assert.rejects(makeLetter(ctx, asked(world)), { code: 'letters.lacks' });
	const code = await makeLetter(ctx, asked(world, { languages: ['kk'] }));
	const letter = await outgoingLetter(ctx, code);
	assert.deepEqual(Object.keys(letter.texts), ['kk']);
	await assert.rejects(letterPaper(ctx, letter, 'ru', 'pdf'), { status: 404 });
});

test('a numbered letter stays as it was when names, proposals or the template change', async () => {
	const ctx = staff();
	const world = await proposalsTo(ctx, 1);
	const code = await makeLetter(ctx, asked(world));
	const before = await outgoingLetter(ctx, code);
	await changeOrganisation(ctx, world.to, { kind: 'ngo', bin: null, name: { kk: 'Басқа' } });
	await ctx.db
		.updateTable('proposal')
		.set({ text: { kk: 'Басқа' } })
		.where('code', 'in', world.codes)
		.execute();
	const words = structuredClone(defaultTemplates.proposals);
	words.kk.body = `Жаңа сөз. {event} {proposals} {reply_by}`;
	await changeTemplate(ctx, 'proposals', words);
	assert.deepEqual((await outgoingLetter(ctx, code)).texts, before.texts);
	const other = await makeLetter(ctx, asked(await proposalsTo(ctx, 1)));
	assert.match(JSON.stringify((await outgoingLetter(ctx, other)).texts.kk), /Жаңа сөз/);
	await restoreTemplate(ctx, 'proposals');
	await restoreTemplate(ctx, 'proposals');
	assert.equal((await templateOf(ctx, 'proposals')).own, false);
});

test('a preview shows the words and takes no number', async () => {
	const ctx = staff(new Date('2029-02-01T06:00:00Z'));
	const world = await proposalsTo(ctx, 1);
	const given = asked(world, { reply_by: '2029-03-01' });
	const words = structuredClone(defaultTemplates.proposals);
	words.ru.subject = 'Проверка шаблона';
	const texts = await previewLetter(ctx, given, words);
	assert.equal(texts.ru?.subject, 'Проверка шаблона');
	assert.equal(await makeLetter(ctx, given), '2029-1');
});

test('a sent letter marks its proposals as sent and due on its day, once', async () => {
	const ctx = staff();
	const world = await proposalsTo(ctx, 2);
	const code = await makeLetter(ctx, asked(world));
	await assert.rejects(sendLetter(ctx, code, { on: '2026-11-27', how: 'paper' }), {
		code: 'letters.future'
	});
	await assert.rejects(sendLetter(ctx, code, { on: '2026-11-25', how: 'paper' }), {
		code: 'letters.before_date'
	});
	await sendLetter(ctx, code, { on: '2026-11-26', how: 'paper' });
	await assert.rejects(sendLetter(ctx, code, { on: '2026-11-26', how: 'paper' }), {
		code: 'letters.sent'
	});
	const { proposals } = await outgoingLetter(ctx, code);
	assert.ok(proposals.every(({ sent_at }) => sent_at));
	await assert.rejects(annulLetter(ctx, code, 'Қате'), { code: 'letters.sent' });
	await releaseProposal(ctx, world.codes[0]!);
	assert.equal((await publicProposal(bare(), world.codes[0]!)).due_on, '2026-12-20');
});

test('a letter by mail goes to the body’s address with its papers, and not without an address', async () => {
	const ctx = staff();
	const world = await proposalsTo(ctx, 1);
	const code = await makeLetter(ctx, asked(world));
	await sendLetter(ctx, code, { on: '2026-11-26', how: 'mail' });
	const row = await ctx.db
		.selectFrom('outbox')
		.select(['kind', 'about', 'language', 'recipient'])
		.where('kind', '=', 'letters.letter')
		.orderBy('id', 'desc')
		.executeTakeFirstOrThrow();
	assert.equal(row.recipient, 'akimdik@mysal.kz');
	const mail = await letterFor(ctx, row);
	assert.deepEqual(
		mail?.attachments?.map(({ filename }) => filename),
		[`${code}-kk.pdf`, `${code}-ru.pdf`]
	);
	assert.match(mail?.text ?? '', /Шиелі ауданының әкімдігіне/);

	const other = await proposalsTo(ctx, 1);
	await ctx.db
		.updateTable('organisation')
		.set({ email: null })
		.where('id', '=', other.to)
		.execute();
	const second = await makeLetter(ctx, asked(other));
	await assert.rejects(sendLetter(ctx, second, { on: '2026-11-26', how: 'mail' }), {
		code: 'letters.no_email'
	});
	assert.equal((await outgoingLetter(ctx, second)).sent_on, null);
});

test('an annulled letter keeps its number, and its proposals wait for another one', async () => {
	const ctx = staff();
	const world = await proposalsTo(ctx, 1);
	const code = await makeLetter(ctx, asked(world));
	await annulLetter(ctx, code, 'Мекенжайы қате');
	await assert.rejects(sendLetter(ctx, code, { on: '2026-11-26', how: 'paper' }), {
		code: 'letters.annulled'
	});
	const again = await makeLetter(ctx, asked(world));
	assert.notEqual(again, code);
	const { id } = (await outgoingLetter(ctx, again)).proposals[0]!;
	assert.deepEqual(
		(await lettersOf(ctx, id)).map((row) => row.code),
		[again, code]
	);
});

test('an answer is recorded with its scan and what it says of each proposal; only staff open the scan', async () => {
	const ctx = staff();
	const world = await proposalsTo(ctx, 3);
	const code = await makeLetter(ctx, asked(world));
	const [first, second] = world.codes as [string, string];
	const input = {
		received_on: '2026-12-10',
		number: '01-5/77',
		file: scan(),
		verdicts: { [first]: 'accept', [second]: 'refuse' } as Record<string, 'accept' | 'refuse'>,
		reason: { kk: 'Қаржы жоқ', ru: '' }
	};
	await assert.rejects(recordAnswer(ctx, code, input), { code: 'letters.not_sent' });
	await sendLetter(ctx, code, { on: '2026-11-26', how: 'paper' });
	const later = staff(new Date('2026-12-11T06:00:00Z'));
	await recordAnswer(later, code, input);
	const { answers, proposals } = await outgoingLetter(later, code);
	assert.deepEqual(
		answers.map(({ number, received_on }) => [number, received_on]),
		[['01-5/77', '2026-12-10']]
	);
	assert.deepEqual(
		proposals.map((row) => [Boolean(row.accepted_at), Boolean(row.refused_at)]),
		[
			[true, false],
			[false, true],
			[false, false]
		]
	);
	const row = (await outgoing(later)).rows.find((one) => one.code === code);
	assert.deepEqual([row?.proposal_count, row?.answer_count], [3, 1]);
	const file = await openScan(later, code, answers[0]!.id);
	assert.equal(file.type, 'application/pdf');
	await assert.rejects(openScan(bare(), code, answers[0]!.id), { status: 401 });
	await assert.rejects(openScan(later, '2026-9999', answers[0]!.id), { status: 404 });
});

test('an answer that names a proposal of another letter changes nothing', async () => {
	const ctx = staff();
	const [one, other] = [await proposalsTo(ctx, 1), await proposalsTo(ctx, 1)];
	const code = await makeLetter(ctx, asked(one));
	await sendLetter(ctx, code, { on: '2026-11-26', how: 'paper' });
	const input = {
		received_on: '2026-11-26',
		number: '',
		file: scan(),
		verdicts: { [other.codes[0]!]: 'accept' as const },
		reason: { kk: '', ru: '' }
	};
	await assert.rejects(recordAnswer(ctx, code, input), { code: 'letters.other_proposal' });
	assert.equal((await outgoingLetter(ctx, code)).answers.length, 0);
});

test('the register goes on page by page and holds every letter once', async () => {
	const ctx = staff(new Date('2030-02-01T06:00:00Z'));
	const world = await proposalsTo(ctx, 35);
	for (const code of world.codes)
		await makeLetter(ctx, asked(world, { proposals: [code], reply_by: '2030-03-01' }));
	const first = await outgoing(ctx);
	assert.equal(first.rows.length, 30);
	const second = await outgoing(ctx, first.next!);
	const seen = [...first.rows, ...second.rows].map(({ code }) => code);
	assert.equal(new Set(seen).size, seen.length);
	assert.equal(seen.filter((code) => code.startsWith('2030-')).length, 35);
});

test('nobody but staff makes, sends or reads letters', async () => {
	const ctx = staff();
	const world = await proposalsTo(ctx, 1);
	const code = await makeLetter(ctx, asked(world));
	const helper: Context = { ...ctx, visitor: { account_id: 'c1', roles: ['customer'] } };
	for (const work of [
		() => makeLetter(helper, asked(world)),
		() => sendLetter(helper, code, { on: '2026-11-26', how: 'paper' }),
		() => annulLetter(helper, code, 'Қате'),
		() => outgoingLetter(helper, code),
		() => changeTemplate(helper, 'proposals', defaultTemplates.proposals)
	])
		await assert.rejects(work(), { status: 403 });
	assert.ok(await akimat(ctx));
});
