import { publicProposal } from '#events/proposal-queries.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { keepForAll } from '../../keep.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async (ctx, event: PageServerLoadEvent) => {
	keepForAll(event);
	const { responsible: _, ...proposal } = await publicProposal(ctx, event.params.code);
	return { proposal, zone: ctx.centre.zone };
});
