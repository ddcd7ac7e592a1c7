import type { Context } from '#ground/context.ts';
import type { Language, Texts } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { require } from '#people/rights.ts';
import type { Draft } from './facts.ts';
import { newsState } from './news.ts';
import { textFacts } from './publishNews.server.ts';
import { quotesOf } from './quotes.server.ts';
import { factsNow } from './takeFacts.server.ts';
import { textsOf } from './texts.server.ts';
import type {} from './tables.ts';

export interface Place {
	at: Date;
	id: string;
}

const pageSize = 20;

/** What is published, newest first, and where the next page begins. */
export async function publicNews(ctx: Context, after?: Place, size = pageSize) {
	const rows = await ctx.db
		.selectFrom('news')
		.select(['id', 'slug', 'shown_title', 'shown_lead'])
		.select((from) => from.ref('published_at').$notNull().as('published_at'))
		.where('published_at', 'is not', null)
		.where('withdrawn_at', 'is', null)
		.$if(after !== undefined, (query) =>
			query.where((where) =>
				where(where.refTuple('published_at', 'id'), '<', where.tuple(after!.at, after!.id))
			)
		)
		.orderBy('published_at', 'desc')
		.orderBy('id', 'desc')
		.limit(size + 1)
		.execute();
	const shown = rows.slice(0, size);
	const last = shown.at(-1);
	return {
		rows: shown,
		next: rows.length > size && last ? { at: last.published_at, id: last.id } : null
	};
}

/** One piece as the public reads it. Of one that was withdrawn only that, when and why. Throws 404. */
export async function newsPage(ctx: Context, slug: string) {
	const row = await ctx.db
		.selectFrom('news')
		// Of an event that nobody may see yet, not even its address.
		.leftJoin('event', (on) =>
			on.onRef('event.id', '=', 'news.event_id').on('event.published_at', '<=', ctx.now)
		)
		.select(['news.id', 'news.slug', 'news.shown_title', 'news.shown_lead'])
		.select(['news.withdrawn_at', 'news.withdrawn_reason'])
		.select((from) => from.ref('news.published_at').$notNull().as('published_at'))
		.select('event.slug as event_slug')
		.where('news.slug', '=', slug)
		.where('news.published_at', 'is not', null)
		.executeTakeFirst();
	const news = found(row);
	if (news.withdrawn_at) return withdrawn(news);
	const [texts, corrections, mentions] = await Promise.all([
		shownTexts(ctx, news.id),
		correctionsOf(ctx, news.id),
		mentionsOf(ctx, news.id)
	]);
	return { ...news, texts, corrections, mentions };
}

export type NewsPage = Awaited<ReturnType<typeof newsPage>>;

/** Nothing of what it said. */
function withdrawn<News extends { shown_title: Texts; shown_lead: Texts }>(news: News) {
	const texts: Partial<Record<Language, Draft>> = {};
	return {
		...news,
		shown_title: {} as Texts,
		shown_lead: {} as Texts,
		texts,
		corrections: [] as Awaited<ReturnType<typeof correctionsOf>>,
		mentions: [] as Awaited<ReturnType<typeof mentionsOf>>
	};
}

async function correctionsOf(ctx: Context, news_id: string) {
	return ctx.db
		.selectFrom('news_correction')
		.select(['id', 'at', 'note'])
		.where('news_id', '=', news_id)
		.orderBy('at')
		.execute();
}

/** Where others published it; who noted it is nobody's business but the journal's. */
async function mentionsOf(ctx: Context, news_id: string) {
	return ctx.db
		.selectFrom('news_mention')
		.select(['id', 'outlet', 'url', 'on_day', 'reach', 'reach_source'])
		.where('news_id', '=', news_id)
		.where('removed_at', 'is', null)
		.orderBy('on_day')
		.orderBy('id')
		.limit(200)
		.execute();
}

async function shownTexts(ctx: Context, news_id: string) {
	const rows = await ctx.db
		.selectFrom('news_text')
		.innerJoin('news_revision', (on) =>
			on
				.onRef('news_revision.news_id', '=', 'news_text.news_id')
				.onRef('news_revision.language', '=', 'news_text.language')
				.onRef('news_revision.number', '=', 'news_text.shown')
		)
		.select(['news_text.language', 'news_revision.title', 'paragraphs'])
		.where('news_text.news_id', '=', news_id)
		.execute();
	const texts: Partial<Record<Language, Draft>> = {};
	for (const { language, ...text } of rows) texts[language] = text;
	return texts;
}

/** Everything at the desk, last begun first; `after` is the id of the last one seen. */
export async function deskNews(ctx: Context, after?: string) {
	require(ctx, 'news.write');
	const rows = await ctx.db
		.selectFrom('news')
		.leftJoin('event', 'event.id', 'news.event_id')
		.select(['news.id', 'news.slug', 'news.title', 'news.kind', 'news.made_at'])
		.select(['news.published_at', 'news.withdrawn_at', 'event.title as event_title'])
		.$if(after !== undefined, (query) => query.where('news.id', '<', after!))
		.orderBy('news.id', 'desc')
		.limit(pageSize + 1)
		.execute();
	const shown = rows.slice(0, pageSize);
	return { rows: shown, next: rows.length > pageSize ? shown.at(-1)!.id : null };
}

/** What was written about one event. */
export async function newsOfEvent(ctx: Context, event_id: string) {
	require(ctx, 'news.write');
	return ctx.db
		.selectFrom('news')
		.select(['id', 'slug', 'title', 'kind', 'published_at', 'withdrawn_at'])
		.where('event_id', '=', event_id)
		.orderBy('id')
		.limit(50)
		.execute();
}

/** One piece with all that is decided on its page: texts, quotes, what the facts say now, who else published it. */
export async function newsAtDesk(ctx: Context, slug: string) {
	require(ctx, 'news.write');
	const row = await ctx.db
		.selectFrom('news')
		.leftJoin('event', 'event.id', 'news.event_id')
		.selectAll('news')
		.select(['event.slug as event_slug', 'event.title as event_title'])
		.where('news.slug', '=', slug)
		.executeTakeFirst();
	const news = found(row);
	const texts = await textsOf(ctx, news.id);
	const [quotes, changed, corrections, mentions] = await Promise.all([
		quotesOf(ctx, news.id, texts),
		factsNow(ctx, news, texts),
		correctionsOf(ctx, news.id),
		mentionsOf(ctx, news.id)
	]);
	const facts = texts.map(textFacts);
	return {
		news,
		texts,
		quotes,
		corrections,
		mentions,
		state: newsState(news, facts),
		changed: changed.map(({ now: _, merged: __, ...row }) => row)
	};
}

/** One text to write on; an empty one where the language has none yet. Throws 404. */
export async function textToEdit(ctx: Context, slug: string, language: Language) {
	require(ctx, 'news.write');
	const news = found(
		await ctx.db
			.selectFrom('news')
			.select(['id', 'slug', 'title'])
			.where('slug', '=', slug)
			.executeTakeFirst()
	);
	const text = (await textsOf(ctx, news.id)).find((one) => one.language === language);
	const { title = '', paragraphs = [], revision = 0 } = text ?? {};
	return { news, text: { title, paragraphs }, revision };
}

/** The saved texts in one language, newest first, each with the one before it to compare with; `before` is a number. */
export async function revisions(
	ctx: Context,
	slug: string,
	{ language, before }: { language: Language; before?: number | undefined }
) {
	require(ctx, 'news.write');
	const news = found(
		await ctx.db
			.selectFrom('news')
			.select(['id', 'slug', 'title'])
			.where('slug', '=', slug)
			.executeTakeFirst()
	);
	const rows = await ctx.db
		.selectFrom('news_revision')
		.select(['number', 'title', 'paragraphs', 'how', 'made_at', 'made_by'])
		.where('news_id', '=', news.id)
		.where('language', '=', language)
		.$if(before !== undefined, (query) => query.where('number', '<', before!))
		.orderBy('number', 'desc')
		.limit(11)
		.execute();
	const shown = rows.slice(0, 10).map((row, n) => ({ ...row, was: rows[n + 1] ?? null }));
	return { news, rows: shown, next: rows.length > 10 ? shown.at(-1)!.number : null };
}
