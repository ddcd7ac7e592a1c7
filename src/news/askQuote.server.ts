import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import type { Language } from '#ground/language.ts';
import { post } from '#ground/mail/post.server.ts';
import { found } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { quotesOf } from './quotes.server.ts';
import { lockedNews, textsOf } from './texts.server.ts';

const dayLong = 24 * 60 * 60 * 1000;
/** How long a link opens. */
export const linkDays = 14;

/**
 * Makes the link by which a speaker approves a quote, good for 14 days, and posts it where an address is given; the
 * address is kept in the outbox alone. Asked again the earlier link ends. Throws 404 when the text has no such quote.
 */
export async function askQuote(
	ctx: Context,
	slug: string,
	{ key, email, language }: { key: string; email: string | null; language: Language }
): Promise<void> {
	require(ctx, 'news.write');
	await transaction(ctx, async (tx) => {
		const { id: news_id } = await lockedNews(tx, slug);
		const texts = await textsOf(tx, news_id);
		found((await quotesOf(tx, news_id, texts)).find((one) => one.key === key));
		const dates = {
			asked_at: tx.now,
			asked_until: new Date(tx.now.getTime() + linkDays * dayLong)
		};
		const { id } = await tx.db
			.insertInto('news_quote')
			.values({ id: newId(), news_id, key, ...dates })
			.onConflict((same) => same.columns(['news_id', 'key']).doUpdateSet(dates))
			.returning('id')
			.executeTakeFirstOrThrow();
		if (email) {
			const about = { quote_id: id };
			await post(tx, [{ channel: 'mail', recipient: email, language, kind: 'news.quote', about }]);
		}
		await happened(tx, 'news.quote_asked', news_id);
	});
}
