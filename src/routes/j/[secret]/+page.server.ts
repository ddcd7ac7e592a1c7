import { redirect } from '@sveltejs/kit';
import { page } from '#ground/edge/page.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { stopCookie, stopOfLink } from '#events/links.server.ts';
import type { PageServerLoad, RequestEvent } from './$types';

const places = { door: '/door', moderator: '/host', secretary: '/host' };
const thirtyDays = 30 * 24 * 60 * 60;

/** A helper's link: keeps what it allows in a cookie and leads to the place of work. */
export const load: PageServerLoad = page(async (ctx, { params, url, cookies }: RequestEvent) => {
	const stop = await stopOfLink(ctx, params.secret);
	if (!stop) throw new Refusal('people.helper_link_over', 410);
	cookies.set(stopCookie, params.secret, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: thirtyDays
	});
	redirect(303, `/${ctx.language}/at/${stop.stop_id}${places[stop.role]}`);
});
