import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { newCode } from '../ids.ts';
import { log } from '../log.server.ts';
import { countRequest } from '../metrics.server.ts';
import type { Settings } from '../settings.ts';
import { Stop } from '../stop.ts';
import { settleAddress } from './address.server.ts';
import { cached } from './cache.server.ts';

type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

/** Listens and hands every request on with a request number, a settled address and one log line at its end. */
export async function serve(
	settings: Settings,
	handler: Handler
): Promise<{ server: Server; close: () => Promise<void> }> {
	const server = createServer((req, res) => {
		const request_id = newCode(8);
		const started = performance.now();
		req.headers['x-request-id'] = request_id;
		res.setHeader('x-request-id', request_id);
		settleAddress(req, settings.trusted_proxies);
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
		cached(req, res, () => handler(req, res, () => res.writeHead(404).end()));
	});
	// Slow clients may not hold a connection open for ever: head in 10 s, whole request in 60 s.
	server.headersTimeout = 10_000;
	server.requestTimeout = 60_000;
	server.keepAliveTimeout = 10_000;
	await listen(server, settings.port, settings.host);
	return { server, close: () => close(server) };
}

/** Listens, or says in one line why the port cannot be had; `setting` is the one that chose it. */
export async function listen(
	server: Server,
	port: number,
	host: string,
	setting = 'PORT'
): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			reject(cannotListen(error, port, host, setting))
		);
		server.listen(port, host, resolve);
	});
}

/** Asks for the port and gives it back: a start that cannot serve should end before it did anything. */
export async function refuseTakenPort(port: number, host: string, setting: string): Promise<void> {
	const server = createServer();
	await listen(server, port, host, setting);
	await close(server);
}

function cannotListen(
	error: NodeJS.ErrnoException,
	port: number,
	host: string,
	setting: string
): Stop {
	if (error.code === 'EADDRINUSE')
		return new Stop(
			`Port ${port} is taken. Stop the program that uses it, or choose another with ${setting}.`
		);
	if (error.code === 'EACCES')
		return new Stop(`Port ${port} needs more rights. Choose one above 1023 with ${setting}.`);
	return new Stop(
		`This machine cannot be reached as ${host} (${error.code}). Correct HOST: localhost, or 0.0.0.0 for all its addresses.`
	);
}

/** Takes no new requests, lets running ones finish for ten seconds, then ends the rest. */
async function close(server: Server): Promise<void> {
	const closed = new Promise((resolve) => server.close(resolve));
	server.closeIdleConnections();
	const late = setTimeout(() => server.closeAllConnections(), 10_000);
	await closed;
	clearTimeout(late);
}
