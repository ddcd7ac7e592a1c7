import { page } from '#ground/edge/page.server.ts';
import { removalRequest } from '#photos/askRemoval.server.ts';
import type { PageServerLoad } from './$types';

export const load = page(async (ctx, { params }: Parameters<PageServerLoad>[0]) => ({
	request: await removalRequest(ctx, params.code),
	zone: ctx.centre.zone
}));
