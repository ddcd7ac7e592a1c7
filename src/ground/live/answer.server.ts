import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'hono/utils/cookie';
import type { Context, Visitor } from '#ground/context.ts';
import { safeHeaders } from '#ground/edge/headers.server.ts';
import type { House, Open } from '#ground/house.server.ts';
import { centreOf, contextFor } from '#ground/house.server.ts';
import { newBuckets } from '#ground/http/addressLimit.server.ts';
import { bugFields, log } from '#ground/log.server.ts';
import { Refusal } from '#ground/refusal.ts';
import type { Asked } from './asked.ts';
import { askedFor, hasTag } from './asked.ts';
import type { Hub } from './hub.server.ts';
import { channelOf, newest } from './hub.server.ts';
import { asJson } from './read.server.ts';
import type { Places } from './room.server.ts';
import { openStream } from './stream.server.ts';
import { viewOf } from './view.server.ts';

/** Cookies → visitor, as the pages do it. */
export type WhoAsks = (
	house: House,
	open: Open,
	cookies: { get: (name: string) => string | undefined },
	from: { origin: string; address: string; now: Date }
) => Promise<Visitor>;

/** Answers what is asked under /live/; false for every other address. `address`: who asks, behind proxies too. */
export type Answers = (req: IncomingMessage, res: ServerResponse, address: string) => boolean;

/** A hall of 2,000 phones behind one address that all come back, and then poll. */
const secondsToWait = newBuckets({ most: 8000, per_second: 400 });

export function newAnswers(hub: Hub, places: Places, whoAsks: WhoAsks): Answers {
	const { house } = hub;
	return (req, res, address) => {
		const asked = askedFor(req.url ?? '');
		if (!asked) return false;
		res.setHeader('x-request-id', String(req.headers['x-request-id']));
		answer(req, res, asked, address).catch((trouble) => {
			if (trouble instanceof Refusal) return refuse(res, trouble.status, trouble.code);
			// A broken view or a database that is away: the phone shows what it has as old, and asks again.
			log('bug', { request_id: String(req.headers['x-request-id']), ...bugFields(trouble) });
			refuse(res, 503, 'ground.our_fault');
		});
		return true;
	};

	async function answer(
		req: IncomingMessage,
		res: ServerResponse,
		{ audience, subject, once, page }: Asked,
		address: string
	): Promise<void> {
		if (req.method !== 'GET' || hasBody(req)) return refuse(res, 405, 'ground.refused');
		// Asked behind another answer that is not finished: no browser does that, and its end would never be told.
		if (!res.socket) return refuse(res, 400, 'ground.refused');
		const wait = secondsToWait(address);
		if (wait > 0) return refuse(res, 429, 'ground.too_many', wait);
		const origin = originOf(req);
		const open = origin && centreOf(house, new URL(origin).hostname);
		const view = viewOf(audience);
		if (!open) return refuse(res, 421, 'ground.refused');
		if (!view) return refuse(res, 404, 'ground.not_found');
		const { slug } = open.centre;

		const leave = once ? () => undefined : places.enter(address);
		if (!leave) return refuse(res, 503, 'ground.too_many', 5);
		res.once('close', leave);

		const sent = parse(req.headers.cookie ?? '');
		const cookies = { get: (name: string) => sent[name] };
		const contextNow = async (): Promise<Context> => {
			const ctx = contextFor(house, slug);
			const from = { origin, address, now: ctx.now };
			const visitor = await whoAsks(house, open, cookies, from);
			return { ...ctx, visitor };
		};
		const ctx = await contextNow();
		const key = await view.admit(ctx, subject, cookies);
		const channel = channelOf(hub, { slug, audience, subject }, view);
		const seen = await newest(hub, channel);
		if (res.destroyed) return;
		if (once) return sendOnce(req, res, `"${seen.version}"`, asJson(seen));
		if (!hub.hears) return refuse(res, 503, 'ground.our_fault');
		// A phone with a key leaves no more behind here than that: there are thousands of them.
		const again =
			key === null ? async () => view.admit(await contextNow(), subject, cookies) : null;
		openStream(channel, res, { key, again, page, by: key ?? nameOf(ctx.visitor) });
	}
}

/** Whose streams are counted together. */
function nameOf({ account_id, stop }: Visitor): string {
	return `visitor ${account_id ?? stop?.link_id ?? ''}`;
}

function sendOnce(req: IncomingMessage, res: ServerResponse, tag: string, body: string): void {
	const headers = { ...safeHeaders, etag: tag, 'cache-control': 'private, no-cache' };
	if (hasTag(req.headers['if-none-match'], tag)) return void res.writeHead(304, headers).end();
	res.writeHead(200, { ...headers, 'content-type': 'application/json; charset=utf-8' }).end(body);
}

function refuse(res: ServerResponse, status: number, code: string, seconds = 2): void {
	if (res.headersSent) return void res.destroy();
	if (status === 429 || status === 503) res.setHeader('retry-after', seconds);
	res.writeHead(status, { ...safeHeaders, 'content-type': 'text/plain; charset=utf-8' });
	res.end(`${code}\n`);
}

function hasBody({ headers }: IncomingMessage): boolean {
	return 'transfer-encoding' in headers || Number(headers['content-length'] ?? 0) !== 0;
}

/** As the pages see it; null when the host name is none. */
function originOf({ headers }: IncomingMessage): string | null {
	const origin = `${String(headers['x-forwarded-proto'])}://${headers.host}`;
	return URL.canParse(origin) ? origin : null;
}
