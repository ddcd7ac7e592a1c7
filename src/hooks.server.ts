import { redirect } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { allowScanner, doorRoute, scannerRoutes } from '#events/door-policy.ts';
import { keepToOne, safeHeaders } from '#ground/edge/headers.server.ts';
import type { House } from '#ground/house.server.ts';
import { centreOf, theHouse } from '#ground/house.server.ts';
import type { Visitor } from '#ground/context.ts';
import { languageOf, plainHeaders, plainPage } from '#ground/edge/plainPage.ts';
import { isLong } from '#ground/http/bodySize.ts';
import { bugFields, log } from '#ground/log.server.ts';
import { stopOf } from '#events/links.server.ts';
import { isFromHere } from '#people/secondFactor.ts';
import { visitorOf } from '#people/visitor.server.ts';
import { refusalText } from '#routes/refusals.ts';
import './holdings.ts';
import { lookAttributes, readLook } from '#ui/look.ts';

/** Host → centre, first part of the address → language, cookie → visitor; all of it into `locals.ctx`. */
export const handle: Handle = async ({ event, resolve }) => {
	const house = theHouse();
	const open = centreOf(house, event.url.hostname) ?? forHealth(house, event.url.pathname);
	if (!open) return new Response('No centre answers to this host name.', { status: 421 });
	const language = languageOf(event.url.pathname);
	const request_id = event.request.headers.get('x-request-id') ?? '';
	const now = new Date();
	const secure = event.url.protocol === 'https:';
	event.locals.look = readLook(event.cookies.get('look'));
	const here = isFromHere(event.url.origin, event.getClientAddress());
	let visitor: Visitor;
	try {
		visitor = {
			...(await visitorOf(house, open.centre, event.cookies, { now, secure, here })),
			stop: await stopOf(open.pool, event.cookies)
		};
	} catch (trouble) {
		// Who asks cannot be found out, so nobody's page may be shown in its place.
		log('bug', { request_id, route: event.route.id, ...bugFields(trouble) });
		return plainAnswer(event.url.pathname, { status: 500, code: 'ground.our_fault', request_id });
	}
	event.locals.ctx = { db: open.db, centre: open.centre, visitor, now, language, request_id };
	if (event.url.pathname === '/') redirect(307, '/kk');
	if (visitor.account_id === null && sendsLong(event.request))
		redirect(303, `/${language}/sign-in?back=${encodeURIComponent(event.url.pathname)}`);
	// Pages without scripts never ask for their bare data, which holds more than the page shows.
	if (event.isDataRequest && event.route.id !== doorRoute)
		return new Response(null, { status: 404, headers: safeHeaders });
	const resolved = await resolve(event, {
		// A page may have settled its own look meanwhile.
		transformPageChunk: ({ html }) =>
			withoutMarks(html)
				.replace('%arna.language%', language)
				.replace('%arna.look%', lookAttributes(event.locals.look))
	});
	const response = await inWords(resolved, event.url.pathname, request_id);
	for (const [name, value] of Object.entries(safeHeaders)) response.headers.set(name, value);
	if (scannerRoutes.includes(event.route.id)) allowScanner(response.headers);
	if (secure) response.headers.set('strict-transport-security', 'max-age=31536000');
	keepToOne(event.request, response.headers);
	return response;
};

/** The marks by which a page's script finds its way, where there is no script: a tenth of what is sent. */
function withoutMarks(html: string): string {
	return html.includes('__sveltekit') ? html : html.replaceAll(/<!--(?:\[-?\d*|\])?-->/g, '');
}

/** Only the desk may send so much, and reading it holds up everybody: whoever is not signed in is sent to do that first. */
function sendsLong({ headers }: Request): boolean {
	return isLong(headers.get('content-length'), headers.get('transfer-encoding'));
}

/** What an address that is no page (a paper, a file) answers in place of `error.html`: the visitor's own words. */
async function inWords(response: Response, path: string, request_id: string): Promise<Response> {
	const { status, headers } = response;
	if (status < 400 || !headers.get('content-type')?.startsWith('text/html')) return response;
	const code = /<meta name="arna-code" content="([\w.]+)"/.exec(await response.clone().text())?.[1];
	return code ? plainAnswer(path, { status, code, request_id }) : response;
}

function plainAnswer(
	path: string,
	{ status, code, request_id }: { status: number; code: string; request_id: string }
): Response {
	const text = refusalText(code, languageOf(path));
	const number = status >= 500 ? request_id : undefined;
	const headers = { ...plainHeaders, ...safeHeaders, 'cache-control': 'private, no-store' };
	return new Response(plainPage({ text, path, number }), { status, headers });
}

/** A proxy asks each node by its number how it fares, whichever centres it serves. */
function forHealth(house: House, path: string) {
	return path === '/health' ? house.centres.values().next().value : undefined;
}

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
