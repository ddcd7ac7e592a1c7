import { sheetPaper } from '#events/sheet-paper.server.ts';
import { page } from '#ground/edge/page.server.ts';
import type { RequestEvent } from './$types';

export const GET = page(async (ctx, { params }: RequestEvent) => {
	const paper = await sheetPaper(ctx, params.stop);
	return new Response(Buffer.from(paper), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `inline; filename="sheet-${params.stop.slice(-6)}-${ctx.language}.pdf"`
		}
	});
});
