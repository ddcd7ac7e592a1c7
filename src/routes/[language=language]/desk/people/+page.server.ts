import { page } from '#ground/edge/page.server.ts';
import { isId } from '#ground/isId.ts';
import { say } from '#ground/language.ts';
import { likelyCount } from '#people/likelyPairs.server.ts';
import { peopleList } from '#people/list.server.ts';
import { messages } from '#people/messages.ts';
import type { PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { url }: RequestEvent) => {
	const search = (url.searchParams.get('q') ?? '').slice(0, 100);
	const after = url.searchParams.get('after') ?? '';
	return {
		title: say(messages, ctx.language)('people'),
		search,
		zone: ctx.centre.zone,
		pairs: await likelyCount(ctx),
		...(await peopleList(ctx, { search, after: isId(after) ? after : null }))
	};
});
