import { wordsPage } from '#directory/ownWords.server.ts';
import { wordMessages } from '#directory/wordMessages.ts';
import { page } from '#ground/edge/page.server.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async (ctx, { url }: PageServerLoadEvent) => ({
	title: wordMessages.words[ctx.language],
	done: url.searchParams.get('done'),
	...(await wordsPage(ctx, url.searchParams.get('after') ?? ''))
}));
