import { page } from '#ground/edge/page.server.ts';
import { downloadHeaders } from '#ground/files/headers.ts';
import { openDeskPhoto } from '#photos/deskPhotos.server.ts';
import type { RequestEvent } from './$types';

/** A picture for staff, published or not: `?large` for its page, else small enough for a grid. */
export const GET = page(async (ctx, { params, url }: RequestEvent) => {
	const width = url.searchParams.has('large') ? 1600 : 320;
	const file = await openDeskPhoto(ctx, params.id!, width);
	const headers = { ...downloadHeaders(file), 'cache-control': 'private, max-age=300' };
	return new Response(file.stream, { headers });
});
