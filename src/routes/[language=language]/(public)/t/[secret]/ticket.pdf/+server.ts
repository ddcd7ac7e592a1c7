import { ticketPaper } from '#events/ticketPaper.server.ts';
import { ticketOf } from '#events/tickets.server.ts';
import { page } from '#ground/edge/page.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = page(async (ctx, event: Parameters<RequestHandler>[0]) => {
	const ticket = await ticketOf(ctx, event.params.secret);
	const paper = await ticketPaper(ctx, ticket, ctx.language);
	return new Response(Buffer.from(paper), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `attachment; filename="arna-${ticket.code}.pdf"`
		}
	});
});
