import type { Context } from '#ground/context.ts';
import type { Language } from '#ground/language.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { isSameText } from './merge.ts';
import { withoutQuote, withWords } from './quote.ts';
import { quotesOf } from './quotes.server.ts';
import { lockedNews, textsOf, write } from './texts.server.ts';

/** Puts the speaker's own wording into the text: what they wrote needs no second yes. */
export async function takeWording(ctx: Context, slug: string, key: string): Promise<void> {
	require(ctx, 'news.write');
	await transaction(ctx, async (tx) => {
		const { id } = await lockedNews(tx, slug);
		const texts = await textsOf(tx, id);
		const { last } = found((await quotesOf(tx, id, texts)).find((one) => one.key === key));
		refuse(last ? null : 'news.no_wording');
		for (const { language, ...text } of texts) {
			const words = last!.words[language as Language];
			if (!words) continue;
			const changed = withWords(text, key, words);
			if (!isSameText(changed, text))
				await write(tx, id, language, { text: changed, how: 'quote' });
		}
	});
}

/** Takes a quote out of all languages, for it is not approved; the revisions keep it. */
export async function takeQuoteOut(ctx: Context, slug: string, key: string): Promise<void> {
	require(ctx, 'news.write');
	await transaction(ctx, async (tx) => {
		const { id } = await lockedNews(tx, slug);
		for (const { language, ...text } of await textsOf(tx, id)) {
			const changed = withoutQuote(text, key);
			if (!isSameText(changed, text))
				await write(tx, id, language, { text: changed, how: 'quote' });
		}
	});
}
