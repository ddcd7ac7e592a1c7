import { openPhotoPaper } from '#events/notePhotoAnswer.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { downloadHeaders } from '#ground/files/headers.ts';
import type { RequestEvent } from './$types';

/** The scan of a consent to pictures: for staff, kept nowhere on the way. */
export const GET = page(async (ctx, { params }: RequestEvent) => {
	const file = await openPhotoPaper(ctx, params.id, params.answer);
	const headers = { ...downloadHeaders(file), 'cache-control': 'private, no-store' };
	return new Response(file.stream, { headers });
});
