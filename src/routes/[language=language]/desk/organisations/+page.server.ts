import { page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { may, require } from '#people/rights.ts';
import { messages } from '#directory/messages.ts';
import { organisations } from '#directory/queries.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(async (ctx, { url }) => {
	require(ctx, 'desk.see');
	const search = url.searchParams.get('q') ?? '';
	const after = url.searchParams.get('after') ?? '';
	return {
		title: say(messages, ctx.language)('organisations'),
		search,
		may_write: may(ctx.visitor, 'events.write'),
		...(await organisations(ctx, { search, after }))
	};
});
