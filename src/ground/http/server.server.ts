import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { newCode } from '#ground/ids.ts';
import { languageOf, plainHeaders, plainPage } from '#ground/edge/plainPage.ts';
import type { Answers } from '#ground/live/answer.server.ts';
import { isStreaming } from '#ground/live/stream.server.ts';
import { log } from '#ground/log.server.ts';
import { messages } from '#ground/messages.ts';
import { countRequest } from '#ground/metrics.server.ts';
import type { Settings } from '#ground/settings.ts';
import { settleAddress } from './address.server.ts';
import { secondsToWaitFor } from './addressLimit.server.ts';
import { isTooBig } from './bodySize.ts';
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

/**
 * Listens and hands every request on with a request number, a settled address and one log line at its end. `live` is
 * asked first: who listens stays for hours, so neither the pages nor their limits and times have to do with it.
 */
export async function serve(
	settings: Settings,
	handler: Handler,
	patience = usualPatience,
	live: Answers = () => false
): Promise<{ server: Server; close: () => Promise<void> }> {
	const server = createServer(patience, (req, res) => {
		if (isStreaming(req.socket)) return void req.socket.destroy();
		const request_id = newCode(8);
		const started = performance.now();
		req.headers['x-request-id'] = request_id;
		const address = settleAddress(req, settings.trusted_proxies);
		let lives = false;
		res.on('close', () => {
			const seconds = (performance.now() - started) / 1000;
			if (!lives) countRequest(req.method ?? '', res.statusCode, seconds);
			log('request', {
				request_id,
				method: req.method,
				status: res.statusCode,
				ms: Math.round(seconds * 1000)
			});
		});
		lives = live(req, res, address);
		if (lives) return;
		const wait = secondsToWaitFor(req.url ?? '', address);
		const number = { 'x-request-id': request_id };
		if (wait > 0) return say(req, res, 429, { ...number, 'retry-after': wait });
		const { 'content-length': length, 'transfer-encoding': encoding } = req.headers;
		if (isTooBig(req.url ?? '', length, encoding))
			return say(req, res, 413, { ...number, connection: 'close' });
		cached(req, res, () => {
			res.setHeader('x-request-id', request_id);
			handler(req, res, () => res.writeHead(404).end());
		});
	});
	await listen(server, settings.port, settings.host);
	return { server, close: () => close(server) };
}

const refused = { 413: 'ground.too_big', 429: 'ground.too_many' } as const;

/** A browser gets a page made of one string, anything else plain words: it must cost less than what it refuses. */
function say(
	req: IncomingMessage,
	res: ServerResponse,
	status: keyof typeof refused,
	headers: Record<string, string | number>
): void {
	const words = messages[refused[status]];
	if (!req.headers.accept?.includes('text/html')) {
		res.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
		return void res.end(`${Object.values(words).join('\n')}\n`);
	}
	const path = req.url ?? '/';
	res.writeHead(status, { ...headers, ...plainHeaders });
	res.end(plainPage({ text: words[languageOf(path)], path }));
}
