import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

interface Page {
	status: number;
	headers: Record<string, string | string[]>;
	bodies: Map<'br' | 'gzip' | '', Buffer>;
	until: number;
}

type Next = () => void;

const lifeMs = 5_000;
const mostPages = 500;
const pages = new Map<string, Page>();
const building = new Map<string, Promise<Page | null>>();

/**
 * Keeps whole public pages for five seconds: a crowd that opens one event costs one rendering. Only GETs
 * without a cookie are kept, and only answers that say `cache-control: public`; such a page must carry
 * nothing of one visitor.
 */
export function cached(req: IncomingMessage, res: ServerResponse, next: Next): void {
	if (req.method !== 'GET' || req.headers.cookie || req.headers.authorization || req.headers.range)
		return next();
	const key = `${req.headers['x-forwarded-proto']} ${req.headers.host} ${req.url}`;
	const page = pages.get(key);
	if (page && page.until > Date.now()) return send(req, res, page);
	const running = building.get(key);
	if (running) {
		void running.then((built) => (built ? send(req, res, built) : next()));
		return;
	}
	record(key, res, next, (built) => send(req, res, built));
}

/** Drops every kept page: called after a command of this process changed what the public sees. */
export function forgetPages(): void {
	pages.clear();
}

/**
 * Lets the page be built. When its head says that it may be kept, what follows is caught, kept and sent; an
 * answer that may not be kept (a file, a stream, a person's page) goes through untouched from its head on.
 */
function record(key: string, res: ServerResponse, next: Next, deliver: (page: Page) => void): void {
	let settle: (page: Page | null) => void = () => undefined;
	building.set(key, new Promise((resolve) => (settle = resolve)));
	const own = { write: res.write, end: res.end, writeHead: res.writeHead };
	const chunks: Buffer[] = [];
	const finish = (page: Page | null) => {
		building.delete(key);
		settle(page);
	};
	res.writeHead = ((status: number, ...words: unknown[]) => {
		const headers = words.find((word) => typeof word === 'object');
		for (const [name, value] of Object.entries(headers ?? {})) res.setHeader(name, value as string);
		res.statusCode = status;
		res.writeHead = own.writeHead;
		if (mayKeep(res)) return res;
		Object.assign(res, own);
		finish(null);
		return res.writeHead(status);
	}) as typeof res.writeHead;
	res.write = ((chunk: string | Uint8Array) => {
		if (res.writeHead !== own.writeHead) res.writeHead(res.statusCode);
		if (res.write === own.write) return res.write(chunk);
		chunks.push(Buffer.from(chunk as string));
		return true;
	}) as typeof res.write;
	res.end = ((chunk?: string | Uint8Array) => {
		if (res.writeHead !== own.writeHead) res.writeHead(res.statusCode);
		if (res.end === own.end) return res.end(chunk);
		if (chunk) chunks.push(Buffer.from(chunk as string));
		Object.assign(res, own);
		const page = newPage(res, Buffer.concat(chunks));
		keep(key, page);
		finish(page);
		deliver(page);
		return res;
	}) as typeof res.end;
	res.once('close', () => finish(null));
	next();
}

function mayKeep(res: ServerResponse): boolean {
	const control = String(res.getHeader('cache-control') ?? '');
	return (
		res.statusCode === 200 &&
		control.includes('public') &&
		!res.hasHeader('set-cookie') &&
		!res.hasHeader('content-encoding')
	);
}

function newPage(res: ServerResponse, body: Buffer): Page {
	const headers = { ...res.getHeaders() } as Record<string, string>;
	delete headers['x-request-id'];
	delete headers['content-length'];
	return {
		status: res.statusCode,
		headers,
		bodies: new Map([['', body]]),
		until: Date.now() + lifeMs
	};
}

function keep(key: string, page: Page): void {
	pages.delete(key);
	pages.set(key, page);
	// The oldest goes first: a Map keeps the order of insertion.
	if (pages.size > mostPages) pages.delete(pages.keys().next().value!);
}

function send(req: IncomingMessage, res: ServerResponse, page: Page): void {
	const coding = codingFor(
		String(req.headers['accept-encoding'] ?? ''),
		String(page.headers['content-type'] ?? '')
	);
	const body = bodyIn(page, coding);
	for (const [name, value] of Object.entries(page.headers)) res.setHeader(name, value);
	res.setHeader('vary', 'accept-encoding, cookie');
	if (coding) res.setHeader('content-encoding', coding);
	res.writeHead(page.status, { 'content-length': body.length }).end(body);
}

function codingFor(accepted: string, type: string): 'br' | 'gzip' | '' {
	if (!/^(text|application\/(json|xml|rss|atom|ld\+json)|image\/svg)/.test(type)) return '';
	return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : '';
}

/** Compressed once a page and coding, not once a request. */
function bodyIn(page: Page, coding: 'br' | 'gzip' | ''): Buffer {
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
