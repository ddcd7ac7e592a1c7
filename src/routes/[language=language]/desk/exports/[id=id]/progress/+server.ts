import { exportOf } from '#exports/queries.server.ts';
import { page } from '#ground/edge/page.server.ts';
import type { RequestEvent } from './$types';

/** How far an export is, for the bar that moves by itself. */
export const GET = page(async (ctx, { params }: RequestEvent) => {
	const { done, total, state } = await exportOf(ctx, params.id!);
	return Response.json({ done, total, state });
});
