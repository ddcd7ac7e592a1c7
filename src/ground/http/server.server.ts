import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { newCode } from '../ids.ts';
import { log } from '../log.server.ts';
import { messages } from '../messages.ts';
import { countRequest } from '../metrics.server.ts';
import type { Settings } from '../settings.ts';
import { Stop } from '../stop.ts';
import { settleAddress } from './address.server.ts';
import { secondsToWait } from './addressLimit.server.ts';
import { cached } from './cache.server.ts';

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
		res.setHeader('x-request-id', request_id);
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
		if (wait > 0) return say(res, 429, 'ground.too_many', { 'retry-after': wait });
		if (Number(req.headers['content-length']) > mostBody)
			return say(res, 413, 'ground.too_big', { connection: 'close' });
		cached(req, res, () => handler(req, res, () => res.writeHead(404).end()));
	});
	await listen(server, settings.port, settings.host);
	return { server, close: () => close(server) };
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

/** Listens, or says in one line why the port cannot be had. */
export async function listen(server: Server, port: number, host: string): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, port, host)));
		server.listen(port, host, resolve);
	});
}

function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): Error {
	if (error.code === 'EADDRINUSE')
		return new Stop(
			`Port ${port} is taken. Stop the program that uses it, or choose another with PORT.`
		);
	if (error.code === 'EACCES')
		return new Stop(`Port ${port} needs more rights. Choose one above 1023 with PORT.`);
	if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
		return new Stop(`This machine has no address ${host}. Correct HOST.`);
	return error;
}

/** Takes no new requests, lets running ones finish for ten seconds, then ends the rest. */
async function close(server: Server): Promise<void> {
	const closed = new Promise((resolve) => server.close(resolve));
	server.closeIdleConnections();
	const late = setTimeout(() => server.closeAllConnections(), 10_000);
	await closed;
	clearTimeout(late);
}
