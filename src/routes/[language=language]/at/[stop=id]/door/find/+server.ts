import { findAtDoor } from '#events/door-search.server.ts';
import { page } from '#ground/edge/page.server.ts';
import type { RequestEvent } from './$types';

export const GET = page(async (ctx, { params, url }: RequestEvent) =>
	Response.json(await findAtDoor(ctx, params.stop, (url.searchParams.get('q') ?? '').slice(0, 300)))
);
