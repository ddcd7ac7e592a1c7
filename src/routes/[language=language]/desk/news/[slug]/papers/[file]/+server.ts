import { page } from '#ground/edge/page.server.ts';
import { found } from '#ground/refusal.ts';
import { newsPaper } from '#news/paper.server.ts';
import { paperAnswer, paperAsked } from '#news/papers.server.ts';
import { newsAtDesk } from '#news/queries.server.ts';
import type { RequestEvent } from './$types';

/** The newest text, published or not, to be looked at or sent to editors. */
export const GET = page(async (ctx, { params }: RequestEvent) => {
	const { language, form } = paperAsked(params.file);
	const { news, texts } = await newsAtDesk(ctx, params.slug);
	const text = found(texts.find((one) => one.language === language));
	const isPublished = news.published_at !== null && text.shown === text.revision;
	const given = { slug: news.slug, text, language, at: news.published_at ?? ctx.now, isPublished };
	const paper = await newsPaper(ctx, given, form);
	return paperAnswer(paper, `${news.slug}-${language}.${form}`, 'private, no-store');
});
