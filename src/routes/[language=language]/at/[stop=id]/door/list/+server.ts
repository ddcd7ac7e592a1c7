import { doorList } from '#events/door-list.server.ts';
import { versionsOf } from '#events/doorPages.ts';
import { noteKept } from '#events/keptCookie.ts';
import { page } from '#ground/edge/page.server.ts';
import type { RequestEvent } from './$types';

/** The stop's tickets for a device at the door: `?have=` says which versions of the pages it keeps already. */
export const GET = page(async (ctx, { params, url, cookies }: RequestEvent) => {
	const have = versionsOf(url.searchParams.get('have') ?? '');
	const list = await doorList(ctx, params.stop, have);
	noteKept(cookies, url);
	return Response.json(list);
});
