import { page } from '#ground/edge/page.server.ts';
import { myTurn } from '#hall/mine.server.ts';
import { hereOf } from '#join/participant.server.ts';
import type { RequestEvent } from './$types';

/** What this phone knows of its own: its turn, waiting or running. */
export const GET = page(async (ctx, { params, cookies }: RequestEvent) => {
	const here = await hereOf(ctx, cookies, params.stop);
	return Response.json({ turn_id: await myTurn(ctx, here) });
});
