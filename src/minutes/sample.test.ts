import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { extractRawText } from 'mammoth';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { closeDocuments } from '#ground/documents/typst.server.ts';
import { contextFor } from '#ground/house.server.ts';
import { fillSample } from '#sample/fill.server.ts';
import { testHouse } from '#testing/database.ts';
import { compiledSections } from './compiled.ts';
import { factsOf } from './facts.server.ts';
import { as } from './minutes.testing.ts';
import { minutesOf } from './minutesOf.server.ts';
import { minutesPaper } from './paper.server.ts';
import { minutesOfEvent, publishedMinutes } from './published.server.ts';

after(closeDocuments);

const { ctx } = testHouse(async (house) => {
	await fillSample(contextFor(house, 'kyzylorda'));
	return () => undefined;
});
const writer = () => as(ctx(), 'coordinator');

async function heldStop(place: 'shieli' | 'syrdarya') {
	const { rows } = await sql<{ id: string; slug: string; came: number }>`
		select stop.id, slug, (select count(*)::int from attendance where stop_id = stop.id and undone_at is null) as came
		from stop join event on event.id = event_id
		where slug like 'ngos-and-volunteers-2%' and territory = ${place}`.execute(ctx().db);
	return rows[0]!;
}

async function published() {
	const { slug } = await heldStop('shieli');
	const [one] = await minutesOfEvent(ctx(), slug);
	return publishedMinutes(ctx(), slug, one!.code);
}

const compiled = async (stop_id: string) =>
	compiledSections(await factsOf(ctx(), stop_id), ctx().centre.zone);

test('the record of a hall becomes minutes in both languages, each section from its facts', async () => {
	const { id, came } = await heldStop('shieli');
	const text = await compiled(id);
	assert.match(text.place.kk, /^Шиелі/);
	assert.match(text.chair.ru, /^Сейітова Гүлнар Маратқызы, .*главный менеджер департамента/);
	assert.equal(text.present.kk, `${came}\u00a0адам; қатысушылардың тізімі қоса беріледі`);
	assert.match(text.present.ru, new RegExp(`^${came}\\s(человек|человека); список`));
	assert.match(
		text.agenda.ru,
		/^НПО: цели, задачи, ответственность \(Сейітова Гүлнар Маратқызы\)\n/
	);
	assert.doesNotMatch(text.agenda.kk, /Есік ашылады/);
	assert.match(text.heard.kk, /Ержанов Нұрлан Қайратұлы, .*: Жақсылықты бір арнаға тоғыстырсақ/);
	assert.match(text.spoke.kk, /^11:00–11:20 Сейітова Гүлнар Маратқызы: ҮЕҰ мемлекетке тәуелсіз/);
	assert.match(
		text.decided.ru,
		/^Предложение P-20\d\d-1: .*\. Кому: .*\. Срок: \d{1,2}\s\S+\s20\d\d\sгода\.\n/
	);
	assert.match(text.votes.kk, /\(жасырын дауыс беру\): дауыс бергендер: \d+; .* – \d+/);
	assert.equal(text.resolved.kk, '');
});

test('nobody who asked for the floor or came is named in what is compiled, and a small group is nobody’s name either', async () => {
	for (const place of ['shieli', 'syrdarya'] as const) {
		const { id } = await heldStop(place);
		const words = JSON.stringify(await compiled(id));
		const { rows: asked } = await sql<{ name: string }>`
			select name from floor_turn where stop_id = ${id} and kind <> 'planned'`.execute(ctx().db);
		const { rows: came } = await sql<{ name: string }>`
			select surname || ' ' || given as name from attendance join person on person.id = person_id
			where stop_id = ${id}`.execute(ctx().db);
		assert.ok(asked.length > 3 && came.length > 30);
		assert.deepEqual(
			[...asked, ...came].filter(({ name }) => words.includes(name)),
			[]
		);
		const { rows: groups } = await sql<{ name: { kk: string }; n: number }>`
			select category.name, count(*)::int as n from attendance join category on code = category
			where stop_id = ${id} and undone_at is null group by code having count(*) < 5`.execute(ctx().db);
		const spoke = (await compiled(id)).spoke.kk;
		assert.deepEqual(
			groups.filter(({ name }) => spoke.includes(` ${name.kk}:`)),
			[]
		);
	}
});

test('where the hall was not used the agenda is the planned one, and nothing says that anybody was heard or spoke', async () => {
	const { id } = await heldStop('syrdarya');
	const known = await factsOf(ctx(), id);
	const text = compiledSections(
		{ ...known, turns: [], polls: [], proposals: [], present: 0 },
		'Asia/Qyzylorda'
	);
	assert.match(text.agenda.kk, /^ҮЕҰ: мақсаты/);
	for (const section of ['heard', 'spoke', 'decided', 'votes', 'present', 'secretary'] as const)
		assert.deepEqual(text[section], { kk: '', ru: '' });
});

test('a poll that the hall did not see has no numbers, and one that few answered neither', async () => {
	const { id } = await heldStop('shieli');
	const known = await factsOf(ctx(), id);
	const [poll] = known.polls;
	assert.ok(poll!.votes);
	const { db } = ctx();
	await sql`update poll set voters = 4 where stop_id = ${id}`.execute(db);
	assert.equal((await factsOf(ctx(), id)).polls[0]!.votes, null);
	assert.match((await compiled(id)).votes.ru, /проголосовавших слишком мало/);
	// Guests of a secret poll are told from ten on; nine of them could be one and eight made up.
	for (const [guests, told] of [
		[9, false],
		[10, true]
	] as const) {
		await sql`update poll set guests = true, guest_voters = ${guests} where stop_id = ${id}`.execute(
			db
		);
		assert.equal((await factsOf(ctx(), id)).polls[0]!.guest_votes !== null, told);
	}
	await sql`update poll set voters = ${poll!.voters}, guest_voters = 0, shown_at = null, hidden_at = null where stop_id = ${id}`.execute(
		db
	);
	const unseen = (await compiled(id)).votes.ru;
	assert.match(unseen, /результат в зале не объявлялся$/);
	assert.doesNotMatch(unseen, / – \d/);
});

test('the sample has approved minutes of one stop and a draft of the other, with numbers one after the other', async () => {
	const [shieli, syrdarya] = await Promise.all(
		(['shieli', 'syrdarya'] as const).map(async (place) => {
			const { minutes } = await minutesOf(writer(), (await heldStop(place)).id);
			return minutes!;
		})
	);
	assert.ok(shieli!.approved_at);
	assert.equal(syrdarya!.approved_at, null);
	assert.deepEqual([shieli!.number, syrdarya!.number], [1, 2]);
	assert.equal((await minutesOfEvent(ctx(), (await heldStop('shieli')).slug)).length, 1);
});

for (const paper of ['kk', 'ru'] as const) {
	const read = (text: string) => text.replaceAll(/\s+/g, ' ');

	test(`the PDF in ${paper} is PDF/A-2b and every line of the frozen text is in it`, async () => {
		const found = await published();
		const bytes = await minutesPaper(ctx(), found, { paper, form: 'pdf' });
		const claimed = /<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B<\/pdfaid:conformance>/;
		assert.match(Buffer.from(bytes).toString('latin1'), claimed);
		const { info } = await getMeta(await getDocumentProxy(bytes.slice()));
		assert.equal(info.Title, { kk: '№ 1 хаттама', ru: 'Протокол № 1' }[paper]);
		assert.equal(info.Language, paper);
		// A line break may stand where the text has a space, and none where a word was hyphenated by hand.
		const tight = (text: string) => text.replaceAll(/\s+/g, '');
		const pages = (await extractText(bytes, { mergePages: true })).text;
		for (const line of linesOf(found.frozen.sections, paper))
			assert.ok(tight(pages).includes(tight(line)), line);
		assert.ok(tight(pages).includes(found.hash));
	});

	test(`the Word file in ${paper} has the same text, numbered items and places to sign`, async () => {
		const found = await published();
		const bytes = await minutesPaper(ctx(), found, { paper, form: 'docx' });
		const text = read((await extractRawText({ buffer: Buffer.from(bytes) })).value);
		for (const line of linesOf(found.frozen.sections, paper))
			assert.ok(text.includes(read(line)), line);
		const sign = {
			kk: /Хатшы: _+ Мұратбекова Салтанат /,
			ru: /Секретарь: _+ Муратбекова Салтанат /
		};
		assert.match(text, sign[paper]);
		assert.ok(text.includes(found.hash));
	});
}

const linesOf = (sections: Record<string, Record<'kk' | 'ru', string>>, paper: 'kk' | 'ru') =>
	Object.values(sections).flatMap((texts) => texts[paper].split('\n').filter(Boolean));
