import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The short address in a ticket's QR code: at the door it opens the door's page, elsewhere the finding of a ticket. */
export const GET: RequestHandler = ({ params, locals: { ctx } }) => {
	const code = encodeURIComponent(params.code.slice(0, 20));
	const { stop } = ctx.visitor;
	if (stop?.role === 'door') redirect(303, `/${ctx.language}/at/${stop.stop_id}/door?code=${code}`);
	redirect(303, `/${ctx.language}/ticket?code=${code}`);
};
