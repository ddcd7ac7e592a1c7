import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

type Coding = 'br' | 'gzip' | '';

export interface Page {
	headers: OutgoingHttpHeaders;
	bodies: Map<Coding, Buffer>;
	/** Headers by coding, ready to be written. */
	heads: Map<Coding, string[]>;
	until: number;
	/** Bytes it takes, compressed copies counted in advance. */
	size: number;
}

const lifeMs = 5_000;
const ofOneAnswer = ['x-request-id', 'content-length', 'transfer-encoding', 'connection', 'date'];

export function newPage(res: ServerResponse, body: Buffer): Page {
	const headers = { ...res.getHeaders() };
	for (const name of ofOneAnswer) delete headers[name];
	// The same tag stands on the plain and the compressed copy, which differ in bytes: a weak tag (RFC 9110, 8.8.3).
	if (typeof headers.etag === 'string') headers.etag = `W/${headers.etag.replace(/^W\//, '')}`;
	headers.vary = 'accept-encoding, cookie';
	return {
		headers,
		bodies: new Map([['', body]]),
		heads: new Map(),
		until: Date.now() + lifeMs,
		size: body.length * 1.5 + 2_000
	};
}

/**
 * Sends a kept page. Its head is made once a coding and written whole: setting a dozen headers one by one
 * costs more than sending the page.
 */
export function send(req: IncomingMessage, res: ServerResponse, page: Page): void {
	const number = ['x-request-id', String(req.headers['x-request-id'] ?? '')];
	if (hasCopy(req, page)) return void res.writeHead(304, [...flat(page.headers), ...number]).end();
	const type = String(page.headers['content-type'] ?? '');
	const coding = isText(type) ? codingFor(String(req.headers['accept-encoding'] ?? '')) : '';
	const body = bodyIn(page, coding);
	res.writeHead(200, [...headIn(page, coding, body), ...number]).end(body);
}

function headIn(page: Page, coding: Coding, body: Buffer): string[] {
	const ready = page.heads.get(coding);
	if (ready) return ready;
	const head = flat({
		...page.headers,
		...(coding && { 'content-encoding': coding }),
		'content-length': String(body.length)
	});
	page.heads.set(coding, head);
	return head;
}

/** Name, value, name, value: as Node writes them without looking at each. */
function flat(headers: OutgoingHttpHeaders): string[] {
	return Object.entries(headers).flatMap(([name, value]) =>
		[value ?? []].flat().flatMap((one) => [name, String(one)])
	);
}

export function isText(type: string): boolean {
	return /^(text\/(?!event-stream)|application\/(geo\+json|json|ld\+json|(rss|atom)?\+?xml)|image\/svg)/.test(
		type
	);
}

function hasCopy(req: IncomingMessage, page: Page): boolean {
	const known = req.headers['if-none-match'];
	if (!known || !page.headers.etag) return false;
	const tags = known.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
	return tags.includes('*') || tags.includes(String(page.headers.etag).replace(/^W\//, ''));
}

const codingsFound = new Map<string, Coding>();

/** Browsers send a handful of these headers: each is read once. */
function codingFor(accepted: string): Coding {
	const known = codingsFound.get(accepted);
	if (known !== undefined) return known;
	const coding = bestCoding(accepted);
	if (codingsFound.size < 100) codingsFound.set(accepted, coding);
	return coding;
}

function bestCoding(accepted: string): Coding {
	const codings = accepted
		.split(',')
		.filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
		.map((part) => part.split(';')[0]!.trim());
	return (['br', 'gzip'] as const).find((coding) => codings.includes(coding)) ?? '';
}

/** Compressed once a page and coding, not once a request. */
function bodyIn(page: Page, coding: Coding): Buffer {
	const ready = page.bodies.get(coding);
	if (ready) return ready;
	const plain = page.bodies.get('')!;
	const body =
		coding === 'br'
			? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
			: gzipSync(plain, { level: 6 });
	page.bodies.set(coding, body);
	return body;
}
