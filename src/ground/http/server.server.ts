import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { newCode } from '#ground/ids.ts';
import { log } from '#ground/log.server.ts';
import { messages } from '#ground/messages.ts';
import { countRequest } from '#ground/metrics.server.ts';
import type { Settings } from '#ground/settings.ts';
import { settleAddress } from './address.server.ts';
import { secondsToWait } from './addressLimit.server.ts';
import { cached } from './cache.server.ts';
import { close, listen } from './listen.server.ts';

type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

/**
 * Slow clients may not hold a connection open for ever: the head in 10 s, the whole request in 5 minutes (a
 * photo of 5 MB at 150 kbit/s), looked after every 5 s.
 */
const usualPatience = {
	headersTimeout: 10_000,
	requestTimeout: 300_000,
	keepAliveTimeout: 10_000,
	connectionsCheckingInterval: 5_000
};

/** As BODY_SIZE_LIMIT says to SvelteKit: a file of 10 MB and the form around it. */
const mostBody = 12 * 1024 * 1024;

/** Files are sent from the desk alone; what anybody else types is short, and reading a long form costs a second. */
const mostTyped = 1024 * 1024;
const filesComeFrom = /^\/[a-z]{2}\/desk\//;

/** Listens and hands every request on with a request number, a settled address and one log line at its end. */
export async function serve(
	settings: Settings,
	handler: Handler,
	patience = usualPatience
): Promise<{ server: Server; close: () => Promise<void> }> {
	const server = createServer(patience, (req, res) => {
		const request_id = newCode(8);
		const started = performance.now();
		req.headers['x-request-id'] = request_id;
		const address = settleAddress(req, settings.trusted_proxies);
		res.on('close', () => {
			const seconds = (performance.now() - started) / 1000;
			countRequest(req.method ?? '', res.statusCode, seconds);
			log('request', {
				request_id,
				method: req.method,
				status: res.statusCode,
				ms: Math.round(seconds * 1000)
			});
		});
		const wait = secondsToWait(address);
		const number = { 'x-request-id': request_id };
		if (wait > 0) return say(res, 429, 'ground.too_many', { ...number, 'retry-after': wait });
		if (isTooBig(req)) return say(res, 413, 'ground.too_big', { ...number, connection: 'close' });
		cached(req, res, () => {
			res.setHeader('x-request-id', request_id);
			handler(req, res, () => res.writeHead(404).end());
		});
	});
	await listen(server, settings.port, settings.host);
	return { server, close: () => close(server) };
}

/** Bytes said beforehand; without them only the desk may send, which the frame then counts. */
function isTooBig({ headers, url = '' }: IncomingMessage): boolean {
	const said = Number(headers['content-length'] ?? 0);
	if (filesComeFrom.test(url)) return said > mostBody;
	return said > mostTyped || headers['transfer-encoding'] !== undefined;
}

/** In plain words, not a page: it must cost less than what it refuses. */
function say(
	res: ServerResponse,
	status: number,
	key: 'ground.too_many' | 'ground.too_big',
	headers: Record<string, string | number>
): void {
	const words = Object.values(messages[key]).join('\n');
	res
		.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' })
		.end(`${words}\n`);
}
