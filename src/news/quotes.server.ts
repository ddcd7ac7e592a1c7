import type { Context } from '#ground/context.ts';
import { theHouse } from '#ground/house.server.ts';
import { isId } from '#ground/isId.ts';
import type { Language } from '#ground/language.ts';
import { found, Refusal } from '#ground/refusal.ts';
import { isSigned, sign } from '#ground/secret.server.ts';
import type { Answer, QuoteState, Words } from './quote.ts';
import { quotesIn, quoteState } from './quote.ts';
import type { NewsText } from './texts.server.ts';

/** A quote of a text with how its speaker stands to it. */
export interface Quote {
	key: string;
	words: Words;
	state: QuoteState;
	asked: { id: string; asked_at: Date; asked_until: Date } | null;
	last: Answer | null;
}

/** The quotes in the newest texts, in their order. Two statements, however many. */
export async function quotesOf(ctx: Context, news_id: string, texts: NewsText[]): Promise<Quote[]> {
	const rows = await ctx.db
		.selectFrom('news_quote')
		.leftJoinLateral(
			(from) =>
				from
					.selectFrom('news_answer')
					.select(['at', 'approves', 'words', 'note'])
					.whereRef('quote_id', '=', 'news_quote.id')
					.orderBy('at', 'desc')
					.orderBy('id', 'desc')
					.limit(1)
					.as('answer'),
			(on) => on.onTrue()
		)
		.select(['news_quote.id', 'key', 'asked_at', 'asked_until', 'at', 'approves', 'words', 'note'])
		.where('news_id', '=', news_id)
		.execute();
	const quotes = quotesIn(Object.fromEntries(texts.map((text) => [text.language, text])));
	return [...quotes].map(([key, words]) => {
		const row = rows.find((one) => one.key === key);
		const asked = row ? { id: row.id, asked_at: row.asked_at, asked_until: row.asked_until } : null;
		const last = row?.at
			? { at: row.at, approves: row.approves!, words: row.words!, note: row.note }
			: null;
		return { key, words, asked, last, state: quoteState(words, asked, last, ctx.now) };
	});
}

/** Where a speaker approves: the quote's id and our signature of it and of its last day. Nothing secret is stored. */
export function quoteAddress(
	ctx: Context,
	asked: { id: string; asked_until: Date },
	language: Language
): string {
	return `${ctx.centre.public_url}/${language}/quote/${quoteSecret(ctx, asked)}`;
}

export function quoteSecret(ctx: Context, asked: { id: string; asked_until: Date }): string {
	return `${asked.id}.${sign(theHouse().secret, 'news.quote', signed(ctx, asked))}`;
}

/** A link of one centre is worth nothing at another, and one asked for again ends the one before. */
function signed(ctx: Context, { id, asked_until }: { id: string; asked_until: Date }): string {
	return `${ctx.centre.slug} ${id} ${asked_until.getTime()}`;
}

/** The quote that a link opens. Throws 404 for what we have not signed, 410 news.link_over after its day. */
export async function quoteOf(ctx: Context, secret: string) {
	const [id = '', signature = ''] = secret.split('.');
	const row = found(
		isId(id)
			? await ctx.db
					.selectFrom('news_quote')
					.innerJoin('news', 'news.id', 'news_quote.news_id')
					.select(['news_quote.id', 'news_id', 'key', 'asked_until', 'news.slug', 'news.title'])
					.where('news_quote.id', '=', id)
					.executeTakeFirst()
			: null,
		'news.link_unknown'
	);
	if (!isSigned(theHouse().secret, 'news.quote', signed(ctx, row), signature))
		throw new Refusal('news.link_unknown', 404);
	if (row.asked_until <= ctx.now) throw new Refusal('news.link_over', 410);
	return row;
}
