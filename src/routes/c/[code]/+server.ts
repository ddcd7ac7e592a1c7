import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The short address in a certificate's QR code. */
export const GET: RequestHandler = ({ params, locals: { ctx } }) => {
	redirect(303, `/${ctx.language}/c/${encodeURIComponent(params.code.slice(0, 20))}`);
};
