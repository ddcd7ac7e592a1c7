import { page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { likelyPairs } from '#people/likelyPairs.server.ts';
import { messages } from '#people/messages.ts';
import type { PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { url }: RequestEvent) => ({
	title: say(messages, ctx.language)('pairs'),
	done: url.searchParams.has('not_same'),
	...(await likelyPairs(ctx, url.searchParams.get('after')))
}));
