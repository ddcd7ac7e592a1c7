import type { Context } from '#ground/context.ts';
import { newCode } from '#ground/ids.ts';
import { answerQuote, quoteToAnswer } from '#news/answerQuote.server.ts';
import { askQuote } from '#news/askQuote.server.ts';
import { beginArticle } from '#news/draftRelease.server.ts';
import type { Draft } from '#news/facts.ts';
import { addMention } from '#news/mentions.server.ts';
import { publishNews } from '#news/publishNews.server.ts';
import { newsAtDesk } from '#news/queries.server.ts';
import { quoteSecret } from '#news/quotes.server.ts';
import { saveText } from '#news/saveText.server.ts';

/** A piece that is published and was written on since, with a quote that was approved and a mention elsewhere. */
export async function inTheNews(staff: Context, event_id: string) {
	// A word of its own: an address of one centre must be unknown in another.
	const title = `Ұсыныстар ${newCode(8)}`;
	const quote_key = `own-${newCode(8).toLowerCase()}`;
	const text: Draft = {
		title,
		paragraphs: [
			{ key: 'own-first', kind: 'text', text: 'Көше жарығы туралы ұсыныс қабылданды.' },
			{ key: quote_key, kind: 'quote', text: 'Жақсылық жасайық.', said: 'деді Айгүл Серікова' }
		]
	};
	const slug = await beginArticle(staff, { title, language: 'kk', event_id });
	await saveText(staff, slug, { language: 'kk', revision: 1, text });
	await saveText(staff, slug, { language: 'ru', revision: 0, text });
	await askQuote(staff, slug, { key: quote_key, email: null, language: 'kk' });
	const quote_secret = quoteSecret(staff, (await newsAtDesk(staff, slug)).quotes[0]!.asked!);
	const { seen } = await quoteToAnswer(staff, quote_secret);
	await answerQuote(staff, quote_secret, { seen, approves: true, words: {}, note: null });
	await publishNews(staff, slug, {});
	const url = 'https://gazeta.mysal.kz/0';
	const facts = { outlet: 'Мысал', on_day: '2026-08-01', reach: null, reach_source: null };
	await addMention(staff, slug, { url, ...facts });
	const changed = { ...text, title: `${title}, жаңасы` };
	await saveText(staff, slug, { language: 'kk', revision: 2, text: changed });
	const mention = (await newsAtDesk(staff, slug)).mentions[0]!;
	return {
		news_slug: slug,
		// No language that stands in a form for something else.
		news_language: 'en',
		news_paper: 'release-kk.pdf',
		quote_key,
		quote_secret,
		mention_id: mention.id
	};
}
