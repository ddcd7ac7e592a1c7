import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import type { Words } from './quote.ts';
import { fingerprint, isSameWords } from './quote.ts';
import { quoteOf, quotesOf } from './quotes.server.ts';
import { lockedNews, textsOf } from './texts.server.ts';

/**
 * A speaker's answer by the link: a yes to the words that the page showed, or other words. `seen` is the fingerprint of
 * what was shown: when the text has changed since, nothing is approved and the page shows the new one. Said twice it is
 * said once. Throws 404, 410, news.quote_changed, news.quote_gone.
 */
export async function answerQuote(
	ctx: Context,
	secret: string,
	given: { seen: string; approves: boolean; words: Words; note: string | null }
): Promise<void> {
	await transaction(ctx, async (tx) => {
		const { slug } = await quoteOf(tx, secret);
		// The news first, as every command that writes it: then the link once more, for it may have ended meanwhile.
		const { id: news_id } = await lockedNews(tx, slug);
		const { id: quote_id, key } = await quoteOf(tx, secret);
		const texts = await textsOf(tx, news_id);
		const quote = (await quotesOf(tx, news_id, texts)).find((one) => one.key === key);
		const { words, last } = found(quote, 'news.quote_gone');
		refuse(fingerprint(words) === given.seen ? null : 'news.quote_changed');
		const proposed = given.approves ? words : { ...words, ...given.words };
		const approves = given.approves || isSameWords(proposed, words);
		if (last && last.approves === approves && isSameWords(last.words, proposed)) return;
		await tx.db
			.insertInto('news_answer')
			.values({ id: newId(), quote_id, at: tx.now, approves, words: proposed, note: given.note })
			.execute();
		await happened(tx, approves ? 'news.quote_approved' : 'news.quote_proposed', news_id);
	});
}

/** What the page behind the link shows: the words as they stand now, and what was answered last. */
export async function quoteToAnswer(ctx: Context, secret: string) {
	const { key, news_id, title, asked_until } = await quoteOf(ctx, secret);
	const quote = (await quotesOf(ctx, news_id, await textsOf(ctx, news_id))).find(
		(one) => one.key === key
	);
	const { words, state, last } = found(quote, 'news.quote_gone');
	return { title, asked_until, words, state, last, seen: fingerprint(words) };
}
