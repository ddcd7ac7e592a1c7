import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from './keptPage.server.ts';
import { newPage, send } from './keptPage.server.ts';
import { record } from './record.server.ts';

type Next = () => void;
type Built = Page | 'private' | 'aborted';

const mostBytes = 64 * 1024 * 1024;
const pages = new Map<string, Page>();
const building = new Map<string, Promise<Built>>();
let bytes = 0;
let generation = 0;

/**
 * Keeps whole public pages for five seconds: a crowd that opens one event costs one rendering. Only GETs
 * without a cookie are kept, and only answers that say `cache-control: public`; such a page must carry
 * nothing of one visitor.
 */
export function cached(req: IncomingMessage, res: ServerResponse, next: Next): void {
	if (!mayBeShared(req)) return next();
	const key = `${String(req.headers['x-forwarded-proto'])} ${req.headers.host} ${req.url}`;
	const page = pages.get(key);
	if (page && page.until > Date.now()) return send(req, res, page);
	const running = building.get(key);
	if (running) return void running.then((built) => follow(built, req, res, next));
	build(key, req, res, next);
}

/** Files of the build and kept files are not made by anybody and know 304 themselves. */
function mayBeShared({ method, headers, url }: IncomingMessage): boolean {
	if (method !== 'GET' || /^\/(_app|files)\//.test(url ?? '')) return false;
	return !headers.cookie && !headers.authorization && !headers.range;
}

/** Drops every kept page: called after a command of this process changed what the public sees. */
export function forgetPages(): void {
	generation++;
	pages.clear();
	bytes = 0;
}

function follow(built: Built, req: IncomingMessage, res: ServerResponse, next: Next): void {
	if (res.destroyed) return;
	// Whoever built it hung up: one of those who wait builds it, the others go on waiting.
	if (built === 'aborted') return cached(req, res, next);
	if (built === 'private') return next();
	send(req, res, built);
}

function build(key: string, req: IncomingMessage, res: ServerResponse, next: Next): void {
	const began = generation;
	const { promise, resolve } = Promise.withResolvers<Built>();
	building.set(key, promise);
	// Asked for by one who has a copy it would come out as 304, which is no page for the others.
	const known = req.headers['if-none-match'];
	delete req.headers['if-none-match'];
	record(res, (outcome) => {
		if (building.get(key) === promise) building.delete(key);
		if (typeof outcome === 'string') return resolve(outcome);
		const page = newPage(res, outcome);
		// What changed while it was built is not in it.
		if (began === generation) keep(key, page);
		resolve(page);
		if (known !== undefined) req.headers['if-none-match'] = known;
		send(req, res, page);
	});
	next();
}

function keep(key: string, page: Page): void {
	drop(key);
	pages.set(key, page);
	bytes += page.size;
	// The oldest goes first: a Map keeps the order of insertion.
	while (bytes > mostBytes) drop(pages.keys().next().value!);
}

function drop(key: string): void {
	bytes -= pages.get(key)?.size ?? 0;
	pages.delete(key);
}
