import {
	proposalAddressees,
	proposalTerritories,
	publicProposals
} from '#events/proposal-queries.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { keepForAll } from '#routes/[language=language]/(public)/keep.ts';
import type { PageServerLoadEvent } from './$types';
import { filterOf, nextQuery } from './filters.ts';

export const load = page(async (ctx, event: PageServerLoadEvent) => {
	keepForAll(event);
	const filter = filterOf(event.url);
	const { rows, next } = await publicProposals(ctx, filter);
	const [territories, addressees] = await Promise.all([
		proposalTerritories(ctx),
		proposalAddressees(ctx)
	]);
	return {
		rows,
		next: next && nextQuery(filter, next),
		filter,
		territories,
		addressees
	};
});
