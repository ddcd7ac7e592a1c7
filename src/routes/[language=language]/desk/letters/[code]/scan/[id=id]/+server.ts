import { page } from '#ground/edge/page.server.ts';
import { downloadHeaders } from '#ground/files/headers.ts';
import { openScan } from '#letters/recordAnswer.server.ts';
import type { RequestEvent } from './$types';

/** The scan of an answer: for staff, kept nowhere on the way. */
export const GET = page(async (ctx, { params }: RequestEvent) => {
	const file = await openScan(ctx, params.code, params.id);
	const headers = { ...downloadHeaders(file), 'cache-control': 'private, no-store' };
	return new Response(file.stream, { headers });
});
