import { publicProposal } from '#events/proposal-queries.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { keepForAll } from '#routes/[language=language]/(public)/keep.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async (ctx, event: PageServerLoadEvent) => {
	keepForAll(event);
	return { proposal: await publicProposal(ctx, event.params.code), zone: ctx.centre.zone };
});
