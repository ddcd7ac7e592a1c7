import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { staffOf } from '#funding/project.testing.ts';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import type { StaffRole } from '#people/rights.ts';
import { letterFor } from '#ground/mail/letter.ts';
import { Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { testHouse } from '#testing/database.ts';
import { world } from '#testing/evidenceWorld.ts';
import { speakAt } from '#testing/heldHall.ts';
import { answerQuote, quoteToAnswer } from './answerQuote.server.ts';
import { askQuote } from './askQuote.server.ts';
import { takeQuoteOut, takeWording } from './changeQuote.server.ts';
import { beginArticle, draftRelease } from './draftRelease.server.ts';
import { releaseFacts } from './facts.server.ts';
import type { Draft } from './facts.ts';
import './letters.server.ts';
import { addMention, removeMention } from './mentions.server.ts';
import type { TextFacts } from './news.ts';
import { whyNotPublish, whyNotWithdraw } from './news.ts';
import { publishNews, withdrawNews } from './publishNews.server.ts';
import { newsAtDesk, newsPage, revisions } from './queries.server.ts';
import { quoteSecret } from './quotes.server.ts';
import { restoreText, saveText } from './saveText.server.ts';
import { takeFacts } from './takeFacts.server.ts';

const { ctx } = testHouse();
const staff = (change: Partial<Context> = {}) => staffOf(ctx(change));
const make = world(ctx);
const note = { kk: 'Сан түзетілді.', ru: 'Исправлено число.' };
const refusedWith = (code: string) => (error: unknown) =>
	error instanceof Refusal && error.code === code;
const at = new Date('2026-08-01T06:00:00Z');
const quote = { key: 'q', kind: 'quote' as const, text: 'Бастайық.', said: 'деді Айгүл' };
const own = (text = 'Болды.') => ({ key: 'own', kind: 'text' as const, text });

async function article(...paragraphs: Draft['paragraphs']): Promise<string> {
	const slug = await beginArticle(staff(), { title: 'Мақала', language: 'kk', event_id: null });
	const text = { title: 'Мақала', paragraphs };
	await saveText(staff(), slug, { language: 'kk', revision: 1, text });
	await saveText(staff(), slug, { language: 'ru', revision: 0, text });
	return slug;
}

async function linkOf(slug: string, email: string | null = null) {
	await askQuote(staff(), slug, { key: 'q', email, language: 'kk' });
	const { asked } = (await newsAtDesk(staff(), slug)).quotes[0]!;
	const secret = quoteSecret(ctx(), asked!);
	return { asked: asked!, secret, ...(await quoteToAnswer(ctx(), secret)) };
}

/** Until a statement waits for what another transaction holds. */
async function somebodyWaits(): Promise<void> {
	const waiting = sql<{ n: number }>`select count(*)::int as n from pg_locks where not granted`;
	for (let tries = 0; tries < 100; tries++) {
		if ((await waiting.execute(ctx().db)).rows[0]!.n > 0) return;
		await setTimeout(50);
	}
	assert.fail('nobody waits');
}

const kkOf = async (slug: string) =>
	(await newsAtDesk(staff(), slug)).texts.find(({ language }) => language === 'kk')!;
const yes = (seen: string) => ({ seen, approves: true, words: {}, note: null });

test('a piece is published for a reason that the page can tell, or it is said why not', () => {
	const [draft, out] = [
		{ published_at: null, withdrawn_at: null },
		{ published_at: at, withdrawn_at: null }
	];
	const text = (language: 'kk' | 'ru', change: Partial<TextFacts> = {}): TextFacts => ({
		language,
		revision: 2,
		shown: 1,
		isEmpty: false,
		...change
	});
	const both = [text('kk'), text('ru')];
	const read = both.map((one) => ({ ...one, shown: 2 }));
	const none: Texts = {};
	assert.equal(whyNotPublish(draft, both, [], none), null);
	assert.equal(whyNotPublish(draft, [text('kk')], [], none), 'news.language_missing');
	assert.equal(whyNotPublish(draft, [text('kk'), text('ru', { isEmpty: true })], [], none), 'news.language_missing');
	assert.equal(whyNotPublish(draft, both, ['approved', 'late'], none), 'news.quote_unapproved');
	assert.equal(whyNotPublish(out, read, [], note), 'news.nothing_new');
	assert.equal(whyNotPublish(out, both, [], { kk: 'Түзетілді.' }), 'news.no_note', 'a note in one language is half a note');
	assert.equal(whyNotPublish(out, both, [], note), null);
	const gone = { published_at: at, withdrawn_at: at };
	assert.equal(whyNotPublish(gone, read, [], note), null, 'withdrawn, the same text may come back');
	assert.equal(whyNotWithdraw(draft, note), 'news.not_published');
	assert.equal(whyNotWithdraw(gone, note), 'news.withdrawn_already');
	assert.equal(whyNotWithdraw(out, { ru: 'Была ошибка.' }), 'news.no_reason', 'a reason in one language is none');
	assert.equal(whyNotWithdraw(out, note), null);
}); // prettier-ignore

test('who may write news may not publish it, and without a right nothing is written', async () => {
	const slug = await article(own());
	const as = (...roles: StaffRole[]) =>
		ctx({ visitor: { account_id: 'a9', roles } });
	const denied = (work: Promise<unknown>) =>
		assert.rejects(work, (error) => error instanceof Refusal && error.status === 403);
	for (const who of [as('coordinator'), as()]) {
		await denied(publishNews(who, slug, {}));
		await denied(withdrawNews(who, slug, note));
	}
	const text = { title: 'Бөтен', paragraphs: [own()] };
	const mention = { outlet: 'А', url: 'https://a.example', on_day: '2026-08-01', reach: null, reach_source: null };
	await denied(saveText(as(), slug, { language: 'kk', revision: 2, text }));
	await denied(restoreText(as(), slug, { language: 'kk', number: 1 }));
	await denied(addMention(as(), slug, mention));
	await denied(removeMention(as(), slug, 'x'));
	await denied(askQuote(as(), slug, { key: 'q', email: null, language: 'kk' }));
	await denied(takeWording(as(), slug, 'q'));
	await denied(takeQuoteOut(as(), slug, 'q'));
	await denied(takeFacts(as(), slug, { language: 'kk', theirs: [] }));
	await denied(draftRelease(as(), await make.event({ lines: [] })));
	await denied(beginArticle(as(), { title: 'А', language: 'kk', event_id: null }));
	assert.equal((await kkOf(slug)).title, 'Мақала');
}); // prettier-ignore

test('a correction leaves the day on which it was first published', async () => {
	const slug = await article(own());
	await publishNews(staff({ now: at }), slug, {});
	await saveText(staff(), slug, {
		language: 'kk',
		revision: 2,
		text: { title: 'Түзетілген', paragraphs: [own()] }
	});
	await publishNews(staff(), slug, note);
	assert.equal((await newsPage(ctx(), slug)).published_at.getTime(), at.getTime());
});

test('withdrawn twice, the first reason and day stand', async () => {
	const slug = await article(own());
	await publishNews(staff({ now: at }), slug, {});
	await withdrawNews(staff({ now: at }), slug, note);
	await withdrawNews(staff(), slug, { kk: 'Басқа', ru: 'Другое' });
	const page = await newsPage(ctx(), slug);
	assert.deepEqual([page.withdrawn_reason, page.withdrawn_at], [note, at]);
});

test('a link signed for another centre opens nothing here', async () => {
	const slug = await article(quote);
	const { asked, secret } = await linkOf(slug);
	const here = ctx();
	const there = ctx({ centre: { ...here.centre, slug: 'another' } });
	assert.notEqual(quoteSecret(there, asked), secret);
	await assert.rejects(
		quoteToAnswer(here, quoteSecret(there, asked)),
		refusedWith('news.link_unknown')
	);
});

test('an answer that comes after the link’s last day, or to a quote taken out meanwhile, is not taken', async () => {
	const slug = await article(own(), quote);
	const { secret, seen } = await linkOf(slug);
	const late = ctx({ now: new Date(Date.now() + 15 * 24 * 3_600_000) });
	await assert.rejects(answerQuote(late, secret, yes(seen)), refusedWith('news.link_over'));
	await takeQuoteOut(staff(), slug, 'q');
	await assert.rejects(answerQuote(ctx(), secret, yes(seen)), refusedWith('news.quote_gone'));
	await assert.rejects(quoteToAnswer(ctx(), secret), refusedWith('news.quote_gone'));
	await assert.rejects(
		askQuote(staff(), slug, { key: 'q', email: null, language: 'kk' }),
		refusedWith('ground.not_found')
	);
});

test('other words that are the same words are a yes, and there is nothing to take over from silence', async () => {
	const slug = await article(quote);
	await assert.rejects(takeWording(staff(), slug, 'q'), refusedWith('news.no_wording'));
	const { secret, seen, words } = await linkOf(slug);
	await answerQuote(ctx(), secret, { seen, approves: false, words, note: null });
	const { state, last } = (await newsAtDesk(staff(), slug)).quotes[0]!;
	assert.deepEqual([state, last!.approves], ['approved', true]);
});

test('a link that ends while its answer waits takes no answer', async () => {
	const slug = await article(quote);
	const { secret, seen } = await linkOf(slug);
	let answering!: Promise<unknown>;
	await transaction(staff({ now: new Date(Date.now() + 1000) }), async (tx) => {
		await askQuote(tx, slug, { key: 'q', email: null, language: 'kk' });
		answering = assert.rejects(
			answerQuote(ctx(), secret, yes(seen)),
			refusedWith('news.link_unknown')
		);
		await somebodyWaits();
	});
	await answering;
});

test('a quote whose link is over is late, and its letter is not sent then nor when it is taken out', async () => {
	const slug = await article(own(), quote);
	await linkOf(slug, 'aigul@example.kz');
	const row = await ctx()
		.db.selectFrom('outbox')
		.select(['recipient', 'kind', 'about', 'language'])
		.where('recipient', '=', 'aigul@example.kz')
		.executeTakeFirstOrThrow();
	const late = { now: new Date(Date.now() + 15 * 24 * 3_600_000) };
	assert.ok(await letterFor(ctx(), row));
	assert.equal(await letterFor(ctx(late), row), null);
	assert.equal((await newsAtDesk(staff(late), slug)).quotes[0]!.state, 'late');
	await takeQuoteOut(staff(), slug, 'q');
	assert.equal(await letterFor(ctx(), row), null);
});

test('one who waits for another’s writing sees it: neither goes over the other', async () => {
	const slug = await article(own('Бір екі үш.'));
	const seen = await kkOf(slug);
	const writing = (text: string) =>
		saveText(staff(), slug, {
			language: 'kk',
			revision: seen.revision,
			text: { title: seen.title, paragraphs: [own(text)] }
		});
	const answers = await Promise.all(['Төрт екі үш.', 'Бес екі үш.', 'Алты екі үш.'].map(writing));
	assert.equal(answers.filter(({ saved }) => saved).length, 1, 'the same word, one of the three');
	assert.equal((await kkOf(slug)).revision, seen.revision + 1);
});

test('what stands already is not brought back again', async () => {
	const slug = await article(own());
	await restoreText(staff(), slug, { language: 'kk', number: 2 });
	assert.equal((await revisions(staff(), slug, { language: 'kk' })).rows.length, 2);
});

test('two who begin at once get one release, and two articles of one name two addresses', async () => {
	const event_id = await make.event({ lines: [] });
	await make.stop(event_id);
	const [one, two] = await Promise.all([1, 2].map(() => draftRelease(staff(), event_id)));
	assert.equal(one, two);
	const begin = () => beginArticle(staff(), { title: 'Қатар', language: 'kk', event_id: null });
	const slugs = await Promise.all([1, 2, 3, 4].map(begin));
	assert.equal(new Set(slugs).size, 4);
});

test('once every stop is called off, there are no facts to take over', async () => {
	const event_id = await make.event({ lines: [] });
	const stop_id = await make.stop(event_id);
	const slug = await draftRelease(staff(), event_id);
	await ctx()
		.db.updateTable('stop')
		.set({ cancelled_at: new Date(), cancelled_reason: note })
		.where('id', '=', stop_id)
		.execute();
	assert.deepEqual((await newsAtDesk(staff(), slug)).changed, []);
	await takeFacts(staff(), slug, { language: 'kk', theirs: [] });
	assert.equal((await kkOf(slug)).revision, 1);
});

test('a key that no difference has chooses nothing of the facts', async () => {
	const event_id = await make.event({ lines: [] });
	await make.stop(event_id);
	const slug = await draftRelease(staff(), event_id);
	const seen = await kkOf(slug);
	await saveText(staff(), slug, { language: 'kk', revision: 1, text: { ...seen, title: 'Өзімдікі' } });
	await ctx().db.updateTable('event').set({ title: { kk: 'Жаңа тақырып', ru: 'Новая тема' } }).where('id', '=', event_id).execute();
	await takeFacts(staff(), slug, { language: 'kk', theirs: ['title'] });
	assert.equal((await kkOf(slug)).title, 'Өзімдікі', 'the facts left the headline alone, so it is not theirs to take');
}); // prettier-ignore

test('a mention belongs to its news, is removed once, and noted again it is back', async () => {
	const [slug, other] = [await article(own()), await article(own())];
	const facts = { outlet: 'А', on_day: '2026-08-01', reach: null, reach_source: null };
	const url = 'https://a.example/1';
	await addMention(staff(), slug, { url, ...facts });
	const mentions = async () => (await newsAtDesk(staff(), slug)).mentions;
	const { id } = (await mentions())[0]!;
	await assert.rejects(removeMention(staff(), other, id), refusedWith('ground.not_found'));
	assert.equal((await mentions()).length, 1);
	await removeMention(staff({ now: at }), slug, id);
	await removeMention(staff(), slug, id);
	const removed = await ctx().db.selectFrom('news_mention').select('removed_at').where('id', '=', id).executeTakeFirstOrThrow(); // prettier-ignore
	assert.equal(removed.removed_at!.getTime(), at.getTime(), 'the first time stands');
	await addMention(staff(), slug, { url, ...facts, outlet: 'Басқаша' });
	assert.deepEqual(
		(await mentions()).map((one) => [one.id, one.outlet]),
		[[id, 'Басқаша']]
	);
});

test('facts tell of stops that took place alone, and of a record only once there is one', async () => {
	const event_id = await make.event({ lines: [] });
	const stop_id = await make.stop(event_id);
	await make.stop(event_id, { territory: 'aral', starts_at: new Date(Date.now() + 9e8) });
	await make.stop(event_id, { territory: 'kazaly', cancelled_at: new Date() });
	await speakAt(ctx(), event_id, stop_id);
	const facts = await releaseFacts(staff(), event_id);
	assert.deepEqual(
		facts.stops.map(({ place }) => place.kk),
		['Шиелі ауданы']
	);
	assert.equal(facts.record, null);
	assert.ok(!JSON.stringify(facts).includes('Қожахмет'), 'nobody of the floor is named');
	await ctx().db.updateTable('event').set({ closed_at: new Date() }).where('id', '=', event_id).execute(); // prettier-ignore
	assert.match(
		(await releaseFacts(staff(), event_id)).record!,
		/\/\{language\}\/events\/.+\/record$/
	);
});

test('a proposal that is not released is not told, nor where it was sent', async () => {
	const event_id = await make.event({ lines: [] });
	await make.proposal(await make.stop(event_id), event_id, at);
	const { count, sent, sent_to } = (await releaseFacts(staff(), event_id)).proposals;
	assert.deepEqual([count, sent, sent_to], [0, 0, []]);
});
