import { redirect } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { allowScanner, doorRoute } from '#events/door-policy.ts';
import { keepToOne, safeHeaders } from '#ground/edge/headers.server.ts';
import { centreOf, theHouse } from '#ground/house.server.ts';
import { isLanguage } from '#ground/language.ts';
import { bugFields, log } from '#ground/log.server.ts';
import { stopOf } from '#events/links.server.ts';
import { visitorOf } from '#people/visitor.server.ts';
import './holdings.ts';
import { lookAttributes, readLook } from '#ui/look.ts';

/** Host → centre, first part of the address → language, cookie → visitor; all of it into `locals.ctx`. */
export const handle: Handle = async ({ event, resolve }) => {
	const house = theHouse();
	const open = centreOf(house, event.url.hostname);
	if (!open) return new Response('No centre answers to this host name.', { status: 421 });
	const first = event.url.pathname.split('/')[1];
	const language = isLanguage(first) ? first : 'kk';
	const now = new Date();
	const secure = event.url.protocol === 'https:';
	event.locals.look = readLook(event.cookies.get('look'));
	event.locals.ctx = {
		db: open.db,
		centre: open.centre,
		visitor: {
			...(await visitorOf(house, open.centre, event.cookies, { now, secure })),
			stop: await stopOf(open.pool, event.cookies)
		},
		now,
		language,
		request_id: event.request.headers.get('x-request-id') ?? ''
	};
	if (event.url.pathname === '/') redirect(307, '/kk');
	// Pages without scripts never ask for their bare data, which holds more than the page shows.
	if (event.isDataRequest && event.route.id !== doorRoute)
		return new Response(null, { status: 404, headers: safeHeaders });
	const attributes = lookAttributes(event.locals.look);
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%arna.language%', language).replace('%arna.look%', attributes)
	});
	for (const [name, value] of Object.entries(safeHeaders)) response.headers.set(name, value);
	if (event.route.id === doorRoute) allowScanner(response.headers);
	if (secure) response.headers.set('strict-transport-security', 'max-age=31536000');
	keepToOne(event.request, response.headers);
	return response;
};

/** A bug: the log gets what mends it, the visitor a number to tell us. Refusals and missing pages keep their own words. */
export const handleError: HandleServerError = ({ event, ...caught }) => {
	const request_id = event.request.headers.get('x-request-id') ?? '';
	if (caught.kind === 'app') return { request_id };
	if (caught.kind === 'framework' && caught.error.status < 500) {
		return {
			message: caught.error.status === 404 ? 'ground.not_found' : 'ground.refused',
			request_id
		};
	}
	log('bug', { request_id, route: event.route.id, ...bugFields(caught.error) });
	return { message: 'ground.our_fault', request_id };
};
