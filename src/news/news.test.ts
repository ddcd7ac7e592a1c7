import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addWord } from '#directory/addWord.server.ts';
import { takeAwayWord } from '#directory/takeAwayWord.server.ts';
import type { Context } from '#ground/context.ts';
import { letterFor } from '#ground/mail/letter.ts';
import { Refusal } from '#ground/refusal.ts';
import { testHouse } from '#testing/database.ts';
import { world } from '#testing/evidenceWorld.ts';
import { speakAt, theses } from '#testing/heldHall.ts';
import { answerQuote, quoteToAnswer } from './answerQuote.server.ts';
import { askQuote } from './askQuote.server.ts';
import { takeQuoteOut, takeWording } from './changeQuote.server.ts';
import { beginArticle, draftRelease } from './draftRelease.server.ts';
import type { Draft } from './facts.ts';
import './letters.server.ts';
import { publishNews, withdrawNews } from './publishNews.server.ts';
import { deskNews, newsAtDesk, newsPage, publicNews, revisions } from './queries.server.ts';
import { quoteSecret } from './quotes.server.ts';
import { restoreText, saveText } from './saveText.server.ts';
import { takeFacts } from './takeFacts.server.ts';

const { ctx: bare } = testHouse();
const staff = (change: Partial<Context> = {}) =>
	bare({ visitor: { account_id: 'a1', roles: ['manager'] }, ...change });
const other = () => bare({ visitor: { account_id: 'a2', roles: ['coordinator'] } });
const make = world(bare);
const note = { kk: 'Сан түзетілді.', ru: 'Исправлено число.' };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const refusedWith = (code: string) => (error: unknown) =>
	error instanceof Refusal && error.code === code;

async function held() {
	const event_id = await make.event({ lines: [] });
	const stop_id = await make.stop(event_id);
	const second = await make.stop(event_id, {
		territory: 'syrdarya',
		starts_at: new Date('2026-07-30T06:00:00Z')
	});
	const turns = await speakAt(bare(), event_id, stop_id);
	const slug = await draftRelease(staff(), event_id);
	return { event_id, stop_id, second, slug, ...turns };
}

const textOf = async (slug: string, language: 'kk' | 'ru' = 'kk') =>
	(await newsAtDesk(staff(), slug)).texts.find((one) => one.language === language)!;
const quotes = async (slug: string) => (await newsAtDesk(staff(), slug)).quotes;

/** The text with one paragraph said otherwise. */
function said(text: Draft, key: string, words: string): Draft {
	return {
		title: text.title,
		paragraphs: text.paragraphs.map((one) => (one.key === key ? { ...one, text: words } : one))
	};
}

async function save(ctx: Context, slug: string, from: { revision: number }, text: Draft) {
	return saveText(ctx, slug, { language: 'kk', revision: from.revision, text });
}

/** Asks for a quote and gives what its link ends in. */
async function linkOf(slug: string, key: string, email: string | null = null): Promise<string> {
	await askQuote(staff(), slug, { key, email, language: 'kk' });
	const quote = (await quotes(slug)).find((one) => one.key === key)!;
	return quoteSecret(bare(), quote.asked!);
}

async function approve(slug: string, key: string): Promise<void> {
	const secret = await linkOf(slug, key);
	const { seen } = await quoteToAnswer(bare(), secret);
	await answerQuote(bare(), secret, { seen, approves: true, words: {}, note: null });
}

async function approveAll(slug: string): Promise<void> {
	for (const { key } of await quotes(slug)) await approve(slug, key);
}

test('a release is drafted from the rows of a held event, names of the floor are not in it', async () => {
	const { slug, opening, talk, event_id } = await held();
	const text = await textOf(slug);
	const all = text.paragraphs.map((one) => plain(one.text)).join('\n');
	assert.ok(
		all.includes(
			'29-30 шілде күні Шиелі, Сырдария аудандарында «ҮЕҰ мен еріктілер» тақырыбында дөңгелек үстел өткізілді'
		)
	);
	assert.deepEqual(
		(await quotes(slug)).map(({ key, state }) => [key, state]),
		[
			[`turn-${opening}`, 'new'],
			[`turn-${talk}`, 'new']
		]
	);
	for (const hidden of ['Ләззат', 'Балалар алаңы']) assert.ok(!all.includes(hidden), hidden);
	assert.equal(await draftRelease(staff(), event_id), slug, 'asked again it is the same');
	assert.equal((await deskNews(staff())).rows.filter((row) => row.slug === slug).length, 1);
});

test('an event of which nothing was held has no release yet', async () => {
	const event_id = await make.event({ lines: [] });
	await make.stop(event_id, { cancelled_at: new Date() });
	await assert.rejects(draftRelease(staff(), event_id), refusedWith('news.nothing_held'));
});

test('what staff wrote stays when the facts change, and the difference is shown', async () => {
	const { slug, second, event_id } = await held();
	const first = await textOf(slug);
	await save(staff(), slug, first, { ...said(first, 'lead', `Бүгін. ${first.paragraphs[0]!.text}`), title: 'Өз тақырыбым' }); // prettier-ignore
	assert.deepEqual((await newsAtDesk(staff(), slug)).changed, []);
	await bare().db.updateTable('stop').set({ territory: 'aral' }).where('id', '=', second).execute();
	await bare().db.updateTable('event').set({ title: { kk: 'ҮЕҰ мен жастар', ru: 'НПО и молодёжь' } }).where('id', '=', event_id).execute(); // prettier-ignore
	const { changed } = await newsAtDesk(staff(), slug);
	const kk = changed.find(({ language }) => language === 'kk')!;
	assert.deepEqual(
		kk.changed.map(({ key }) => key),
		['title', 'lead']
	);
	assert.deepEqual(
		kk.conflicts.map(({ key }) => key),
		['title'],
		'the headline was written by hand, the sentence merges'
	);
	await takeFacts(staff(), slug, { language: 'kk', theirs: [] });
	const now = await textOf(slug);
	assert.equal(now.title, 'Өз тақырыбым');
	assert.match(
		plain(now.paragraphs[0]!.text),
		/^Бүгін\. 29-30 шілде күні Шиелі, Арал аудандарында «ҮЕҰ мен жастар»/
	);
	assert.deepEqual(
		(await newsAtDesk(staff(), slug)).changed.map(({ language }) => language),
		['ru'],
		'each language is taken over by itself'
	);
});

test('the facts’ wording is taken where staff choose it', async () => {
	const { slug, second } = await held();
	const first = await textOf(slug);
	await save(staff(), slug, first, { ...first, title: 'Өз тақырыбым' });
	await bare().db.updateTable('stop').set({ territory: 'aral' }).where('id', '=', second).execute();
	await takeFacts(staff(), slug, { language: 'kk', theirs: ['title'] });
	assert.equal((await textOf(slug)).title, 'Шиелі, Арал аудандарында дөңгелек үстел өтті');
});

test('of two who write at once nobody’s text is lost', async () => {
	const { slug } = await held();
	const seen = await textOf(slug);
	const [one, two] = await Promise.all([
		save(staff(), slug, seen, { ...seen, title: 'Бірінші' }),
		save(other(), slug, seen, said(seen, 'lead', 'Екіншісі жазды.'))
	]);
	assert.ok(one.saved && two.saved);
	const now = await textOf(slug);
	assert.deepEqual([now.title, now.paragraphs[0]!.text], ['Бірінші', 'Екіншісі жазды.']);
});

test('the same words written by two are told to the second, who can then save knowingly', async () => {
	const { slug } = await held();
	const seen = await textOf(slug);
	await save(staff(), slug, seen, { ...seen, title: 'Бірінші нұсқа' });
	const mine = { ...seen, title: 'Екінші нұсқа' };
	const answer = await save(other(), slug, seen, mine);
	assert.ok(!answer.saved);
	assert.deepEqual(answer.conflicts, [
		{ key: 'title', before: seen.title, mine: 'Екінші нұсқа', theirs: 'Бірінші нұсқа' }
	]);
	assert.equal((await textOf(slug)).title, 'Бірінші нұсқа', 'nothing was written over');
	assert.ok((await save(other(), slug, answer, mine)).saved);
	const { rows } = await revisions(staff(), slug, { language: 'kk' });
	assert.deepEqual(
		rows.map(({ number, title, made_by }) => [number, title, made_by]),
		[
			[3, 'Екінші нұсқа', 'a2'],
			[2, 'Бірінші нұсқа', 'a1'],
			[1, seen.title, 'a1']
		]
	);
	await restoreText(staff(), slug, { language: 'kk', number: 2 });
	assert.equal((await textOf(slug)).title, 'Бірінші нұсқа');
});

test('the same text saved again makes no revision', async () => {
	const { slug } = await held();
	const seen = await textOf(slug);
	const answer = await save(staff(), slug, seen, seen);
	assert.deepEqual(answer, { saved: true, revision: 1, isMerged: false });
});

test('nothing is published while a quote is not approved, unless it is taken out', async () => {
	const { slug, opening, talk } = await held();
	const publishing = () => publishNews(staff(), slug, {});
	await assert.rejects(publishing(), refusedWith('news.quote_unapproved'));
	await approve(slug, `turn-${opening}`);
	await assert.rejects(publishing(), refusedWith('news.quote_unapproved'));
	await takeQuoteOut(staff(), slug, `turn-${talk}`);
	await publishing();
	const page = await newsPage(bare(), slug);
	for (const language of ['kk', 'ru'] as const) {
		const all = JSON.stringify(page.texts[language]);
		assert.ok(all.includes(theses.opening[language]) && !all.includes(theses.talk[language]));
		assert.ok(
			!all.includes(language === 'kk' ? 'сөз кезегі' : 'Далее слово'),
			'nor is the floor passed'
		);
	}
});

test('a yes is to the exact words: changed afterwards, the speaker is asked again', async () => {
	const { slug, opening } = await held();
	const key = `turn-${opening}`;
	await approveAll(slug);
	const seen = await textOf(slug);
	await save(staff(), slug, seen, said(seen, key, 'ҮЕҰ мемлекетке тәуелді.'));
	const state = async () => (await quotes(slug)).find((one) => one.key === key)!.state;
	assert.equal(await state(), 'changed');
	await assert.rejects(publishNews(staff(), slug, {}), refusedWith('news.quote_unapproved'));
	await approve(slug, key);
	assert.equal(await state(), 'approved');
});

test('a yes to a page that was opened before the change is not taken', async () => {
	const { slug, opening } = await held();
	const key = `turn-${opening}`;
	const secret = await linkOf(slug, key);
	const { seen } = await quoteToAnswer(bare(), secret);
	const text = await textOf(slug);
	await save(staff(), slug, text, said(text, key, 'Мүлде басқа сөз.'));
	const answer = { seen, approves: true, words: {}, note: null };
	await assert.rejects(answerQuote(bare(), secret, answer), refusedWith('news.quote_changed'));
	assert.equal((await quotes(slug)).find((one) => one.key === key)!.state, 'asked');
});

test('a speaker’s own wording, taken over, needs no second yes', async () => {
	const { slug, opening } = await held();
	const key = `turn-${opening}`;
	const secret = await linkOf(slug, key);
	const page = await quoteToAnswer(bare(), secret);
	const words = { kk: { text: 'ҮЕҰ тәуелсіз әрі ашық.', said: page.words.kk!.said } };
	const answer = { seen: page.seen, approves: false, words, note: 'Қысқарттым' };
	await answerQuote(bare(), secret, answer);
	await answerQuote(bare(), secret, answer);
	const quote = (await quotes(slug)).find((one) => one.key === key)!;
	assert.deepEqual([quote.state, quote.last!.note], ['proposed', 'Қысқарттым']);
	const answers = await bare().db.selectFrom('news_answer').select('id').where('quote_id', '=', quote.asked!.id).execute(); // prettier-ignore
	assert.equal(answers.length, 1, 'sent twice it is said once');
	await takeWording(staff(), slug, key);
	const now = (await quotes(slug)).find((one) => one.key === key)!;
	assert.equal(now.state, 'approved');
	assert.equal(now.words.kk!.text, 'ҮЕҰ тәуелсіз әрі ашық.');
	assert.equal(now.words.ru!.text, theses.opening.ru, 'the other language stands');
});

test('a link that was guessed, of another quote, replaced or over opens nothing', async () => {
	const { slug, opening, talk } = await held();
	const first = await linkOf(slug, `turn-${opening}`);
	const of = (secret: string, now = new Date()) => quoteToAnswer(bare({ now }), secret);
	const unknown = refusedWith('news.link_unknown');
	await of(first);
	const [id, signature] = first.split('.') as [string, string];
	const [foreign] = (await linkOf(slug, `turn-${talk}`)).split('.') as [string];
	for (const wrong of [`${id}.${'A'.repeat(43)}`, `${foreign}.${signature}`, id, 'x', ''])
		await assert.rejects(of(wrong), unknown, wrong);
	const later = new Date(Date.now() + 15 * 24 * 3_600_000);
	await assert.rejects(of(first, later), refusedWith('news.link_over'));
	await askQuote(staff({ now: new Date(Date.now() + 1000) }), slug, { key: `turn-${opening}`, email: null, language: 'kk' }); // prettier-ignore
	await assert.rejects(of(first), unknown);
});

test('an address that is given is in the outbox and nowhere else, and the letter leads to the page', async () => {
	const { slug, opening } = await held();
	const key = `turn-${opening}`;
	const secret = await linkOf(slug, key, 'speaker@example.kz');
	const letters = await bare()
		.db.selectFrom('outbox')
		.select(['recipient', 'kind', 'about', 'language'])
		.where('kind', '=', 'news.quote')
		.execute();
	assert.equal(letters.length, 1);
	assert.equal(letters[0]!.recipient, 'speaker@example.kz');
	const news = await newsAtDesk(staff(), slug);
	assert.ok(!JSON.stringify(news).includes('speaker@example.kz'));
	const made = () => letterFor(bare(), letters[0]!);
	const sent = (await made())!;
	assert.ok(sent.text.includes(`/kk/quote/${secret}`), sent.text);
	assert.equal(sent.secret, true, 'the outbox keeps no link');
	await approve(slug, key);
	assert.equal(await made(), null, 'nobody is asked for what they have approved');
});

test('both languages are needed to publish, English is not', async () => {
	const slug = await beginArticle(staff(), { title: 'Қысқы мектеп', language: 'kk', event_id: null });
	const paragraphs = [{ key: 'own', kind: 'text' as const, text: 'Мектеп ашылды.' }];
	await save(staff(), slug, { revision: 1 }, { title: 'Қысқы мектеп', paragraphs });
	await assert.rejects(publishNews(staff(), slug, {}), refusedWith('news.language_missing'));
	await saveText(staff(), slug, { language: 'ru', revision: 0, text: { title: 'Зимняя школа', paragraphs } });
	await publishNews(staff(), slug, {});
	await publishNews(staff(), slug, {});
	const { rows } = await publicNews(bare());
	assert.deepEqual(rows.find((row) => row.slug === slug)!.shown_title, { kk: 'Қысқы мектеп', ru: 'Зимняя школа' });
}); // prettier-ignore

test('what is changed after publishing is read only with a note, which everybody sees', async () => {
	const { slug } = await held();
	await approveAll(slug);
	await publishNews(staff(), slug, {});
	const seen = await textOf(slug);
	await save(staff(), slug, seen, { ...seen, title: 'Түзетілген тақырып' });
	assert.equal((await newsAtDesk(staff(), slug)).state, 'changed');
	assert.equal((await newsPage(bare(), slug)).texts.kk!.title, seen.title, 'not read yet');
	await assert.rejects(publishNews(staff(), slug, {}), refusedWith('news.no_note'));
	await publishNews(staff(), slug, note);
	const page = await newsPage(bare(), slug);
	assert.equal(page.texts.kk!.title, 'Түзетілген тақырып');
	assert.deepEqual(
		page.corrections.map((one) => one.note),
		[note]
	);
});

test('a withdrawn piece says so and why, and nothing of what it said', async () => {
	const { slug } = await held();
	await assert.rejects(withdrawNews(staff(), slug, note), refusedWith('news.not_published'));
	await approveAll(slug);
	await publishNews(staff(), slug, {});
	await assert.rejects(withdrawNews(staff(), slug, {}), refusedWith('news.no_reason'));
	await withdrawNews(staff(), slug, note);
	await withdrawNews(staff(), slug, note);
	const page = await newsPage(bare(), slug);
	assert.deepEqual([page.texts, page.shown_title, page.withdrawn_reason], [{}, {}, note]);
	assert.ok(!(await publicNews(bare())).rows.some((row) => row.slug === slug));
	await publishNews(staff(), slug, note);
	assert.ok((await newsPage(bare(), slug)).texts.kk);
});

test('a draft is nowhere in public', async () => {
	const { slug } = await held();
	await assert.rejects(newsPage(bare(), slug), refusedWith('ground.not_found'));
	assert.ok(!(await publicNews(bare())).rows.some((row) => row.slug === slug));
});

test('the list turns its pages, each piece once', async () => {
	const first = await publicNews(bare(), undefined, 1);
	assert.equal(first.rows.length, 1);
	const seen = [first.rows[0]!.slug];
	for (let next = first.next; next;) {
		const page = await publicNews(bare(), next, 1);
		seen.push(...page.rows.map(({ slug }) => slug));
		next = page.next;
	}
	assert.equal(new Set(seen).size, seen.length);
	assert.equal(seen.length, (await publicNews(bare())).rows.length);
});

test('a word that the centre wrote down changes the release, and taken away the rules write it again', async () => {
	const { slug } = await held();
	const byRules = (await textOf(slug)).title;
	assert.match(byRules, /^Шиелі, Сырдария аудандарында /);
	const follow = () => takeFacts(staff(), slug, { language: 'kk', theirs: [] });
	await follow();
	assert.equal((await textOf(slug)).title, byRules, 'nothing written down, nothing changed');
	const id = await addWord(staff(), {
		word: 'ауданы',
		exception: { isPossessed: false },
		sample: null
	});
	await follow();
	assert.match((await textOf(slug)).title, /^Шиелі ауданыда және Сырдария ауданыда /);
	const another = await held();
	assert.match((await textOf(another.slug)).title, /ауданыда және /);
	await takeAwayWord(staff(), id);
	await follow();
	assert.equal((await textOf(slug)).title, byRules);
});
