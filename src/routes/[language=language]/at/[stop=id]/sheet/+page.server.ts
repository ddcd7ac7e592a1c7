import { signInSheet } from '#events/sheet-paper.server.ts';
import { page } from '#ground/edge/page.server.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async (ctx, { params }: PageServerLoadEvent) => {
	const { stop, ...sheet } = await signInSheet(ctx, params.stop);
	return { stop_id: stop.id, sheet };
});
