import { say, written } from '#ground/language.ts';
import { letter } from '#ground/mail/letter.ts';
import { dayKey, momentOf, officialDay } from '#kazakh/dates.ts';
import { messages } from './quoteMessages.ts';
import { quoteAddress, quotesOf } from './quotes.server.ts';
import { textsOf } from './texts.server.ts';

/** Asks a speaker to approve a quote; nothing is sent once it is approved, taken out or its day is over. */
letter('news.quote', async (ctx, about, language) => {
	const asked = await ctx.db
		.selectFrom('news_quote')
		.innerJoin('news', 'news.id', 'news_id')
		.select(['news_quote.id', 'news_id', 'key', 'asked_until', 'title'])
		.where('news_quote.id', '=', String(about.quote_id))
		.executeTakeFirst();
	if (!asked || asked.asked_until <= ctx.now) return null;
	const quotes = await quotesOf(ctx, asked.news_id, await textsOf(ctx, asked.news_id));
	const quote = quotes.find(({ key }) => key === asked.key);
	if (!quote || quote.state === 'approved') return null;
	const t = say(messages, language);
	const day = momentOf(dayKey(asked.asked_until, ctx.centre.zone), '12:00', ctx.centre.zone);
	const text = [
		t('letter_text', {
			title: written(asked.title, language).text,
			centre: ctx.centre.name[language]
		}),
		t('letter_link', {
			link: quoteAddress(ctx, asked, language),
			day: officialDay(day, language, ctx.centre.zone)
		}),
		ctx.centre.name[language]
	];
	return { subject: t('letter_subject'), text: text.join('\n\n'), secret: true };
});
