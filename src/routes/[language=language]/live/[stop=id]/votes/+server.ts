import { json } from '@sveltejs/kit';
import { dayStop } from '#events/attendance-stop.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { voting } from '#polls/pollsOf.server.ts';
import { require } from '#people/rights.ts';
import type { RequestEvent } from './$types';

/** How many have voted in the open poll: the console asks now and then, for no vote is told by itself. */
export const GET = page(async (ctx, { params }: RequestEvent) => {
	require(ctx, 'hall.run', params.stop);
	const { id } = await dayStop(ctx, params.stop);
	return json(await voting(ctx, id), { headers: { 'cache-control': 'private, no-store' } });
});
