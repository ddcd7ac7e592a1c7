import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import type { Texts } from '#ground/language.ts';
import { refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { newsState, whyNotPublish, whyNotWithdraw } from './news.ts';
import { quotesOf } from './quotes.server.ts';
import type { NewsText } from './texts.server.ts';
import { lockedNews, textsOf } from './texts.server.ts';

/**
 * From now on everybody reads the newest text. Published before, it is a correction: `note` says what was put right and
 * stands with the text. Nothing new since, nothing happens. Throws 409: a language is missing, a quote is not approved,
 * no note.
 */
export async function publishNews(ctx: Context, slug: string, note: Texts): Promise<void> {
	require(ctx, 'news.publish');
	await transaction(ctx, async (tx) => {
		const news = await lockedNews(tx, slug);
		const texts = await textsOf(tx, news.id);
		const facts = texts.map(textFacts);
		if (newsState(news, facts) === 'published') return;
		const quotes = await quotesOf(tx, news.id, texts);
		const states = quotes.map(({ state }) => state);
		refuse(whyNotPublish(news, facts, states, note));
		await show(
			tx,
			news.id,
			texts.filter((text) => !textFacts(text).isEmpty)
		);
		await tx.db
			.updateTable('news')
			.set({
				published_at: news.published_at ?? tx.now,
				withdrawn_at: null,
				withdrawn_reason: null
			})
			.where('id', '=', news.id)
			.execute();
		if (news.published_at) await correct(tx, news.id, note);
		await happened(tx, news.published_at ? 'news.corrected' : 'news.published', news.id);
	});
}

/** Takes it from the public; its page says so, and why. Twice changes nothing. */
export async function withdrawNews(ctx: Context, slug: string, reason: Texts): Promise<void> {
	require(ctx, 'news.publish');
	await transaction(ctx, async (tx) => {
		const news = await lockedNews(tx, slug);
		if (news.withdrawn_at) return;
		refuse(whyNotWithdraw(news, reason));
		await tx.db
			.updateTable('news')
			.set({ withdrawn_at: tx.now, withdrawn_reason: reason })
			.where('id', '=', news.id)
			.execute();
		await happened(tx, 'news.withdrawn', news.id);
	});
}

/** How a text stands to the rules: without words it is not there. */
export function textFacts({ language, revision, shown, title, paragraphs }: NewsText) {
	return { language, revision, shown, isEmpty: title === '' || paragraphs.length === 0 };
}

async function show(tx: Context, news_id: string, texts: NewsText[]): Promise<void> {
	for (const { language, revision } of texts)
		await tx.db
			.updateTable('news_text')
			.set({ shown: revision })
			.where('news_id', '=', news_id)
			.where('language', '=', language)
			.execute();
	const of = (what: (text: NewsText) => string): Texts =>
		Object.fromEntries(texts.map((text) => [text.language, what(text)]));
	await tx.db
		.updateTable('news')
		.set({
			shown_title: of(({ title }) => title),
			shown_lead: of(({ paragraphs }) => paragraphs.find(({ kind }) => kind === 'text')?.text ?? '')
		})
		.where('id', '=', news_id)
		.execute();
}

async function correct(tx: Context, news_id: string, note: Texts): Promise<void> {
	await tx.db
		.insertInto('news_correction')
		.values({ id: newId(), news_id, at: tx.now, note, made_by: tx.visitor.account_id })
		.execute();
}
