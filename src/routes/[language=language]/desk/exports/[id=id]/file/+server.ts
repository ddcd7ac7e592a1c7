import { openExport } from '#exports/openExport.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { downloadHeaders } from '#ground/files/headers.ts';
import type { RequestEvent } from './$types';

/** The file, for whoever asked for it. */
export const GET = page(async (ctx, { params }: RequestEvent) => {
	const file = await openExport(ctx, params.id!);
	return new Response(file.stream, { headers: downloadHeaders(file) });
});
