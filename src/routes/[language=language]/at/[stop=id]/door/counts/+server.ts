import { doorCounts } from '#events/attendance-counts.server.ts';
import { page } from '#ground/edge/page.server.ts';
import type { RequestEvent } from './$types';

export const GET = page(async (ctx, { params }: RequestEvent) =>
	Response.json(await doorCounts(ctx, params.stop))
);
