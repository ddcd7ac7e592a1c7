import { page } from '#ground/edge/page.server.ts';
import { found } from '#ground/refusal.ts';
import { newsPaper } from '#news/paper.server.ts';
import { paperAnswer, paperAsked } from '#news/papers.server.ts';
import { newsPage } from '#news/queries.server.ts';
import type { RequestEvent } from './$types';

export const GET = page(async (ctx, { params }: RequestEvent) => {
	const { language, form } = paperAsked(params.file);
	const { slug, texts, published_at: at } = await newsPage(ctx, params.slug);
	const given = { slug, text: found(texts[language]), language, at, isPublished: true };
	const paper = await newsPaper(ctx, given, form);
	return paperAnswer(paper, `${slug}-${language}.${form}`, 'public, max-age=5');
});
