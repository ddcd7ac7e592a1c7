import { allProposals } from '#events/proposal-queries.server.ts';
import { messages } from '#events/proposal-messages.ts';
import { page } from '#ground/edge/page.server.ts';
import { filterOf, nextQuery } from '#routes/[language=language]/(public)/proposals/filters.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async (ctx, { url }: PageServerLoadEvent) => {
	const filter = filterOf(url);
	const { rows, next } = await allProposals(ctx, filter);
	return {
		title: messages.proposals[ctx.language],
		rows,
		filter,
		next: next && nextQuery(filter, next)
	};
});
