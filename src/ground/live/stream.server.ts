import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { countListeners } from '#ground/metrics.server.ts';
import type { Channel } from './channel.server.ts';
import type { Listener } from './listener.server.ts';
import { letGo } from './listener.server.ts';
import { asEvent } from './read.server.ts';

const streaming = new WeakSet<Socket>();
const pages = new Map<string, Listener>();

/** Whether this connection listens: nothing more may be asked on it. */
export function isStreaming(socket: Socket): boolean {
	return streaming.has(socket);
}

/**
 * Turns an answer into a stream that begins with the newest state. Not in chunks: what follows the head is the events and
 * nothing else, so that one buffer serves all.
 */
export function openStream(
	channel: Channel,
	res: ServerResponse,
	{ again, page }: { again: Listener['again']; page: string | null }
): void {
	const socket = res.socket!;
	res.useChunkedEncodingByDefault = false;
	res.writeHead(200, {
		'content-type': 'text/event-stream; charset=utf-8',
		// Not compressed on the way, and not held back (nginx): an event must not wait for the next.
		'cache-control': 'no-store, no-transform',
		'x-accel-buffering': 'no',
		connection: 'close'
	});
	res.flushHeaders();
	// They come back at different moments when a node ends.
	socket.write(`retry: ${500 + Math.floor(Math.random() * 2000)}\n${asEvent(channel.seen!)}`);
	const listener: Listener = { res, again, behind_since: 0 };
	streaming.add(socket);
	channel.listeners.add(listener);
	countListeners(1);
	if (page) takePlace(`${channel.slug} ${page}`, listener);
	res.once('close', () => {
		channel.listeners.delete(listener);
		channel.behind.delete(listener);
		if (page && pages.get(`${channel.slug} ${page}`) === listener)
			pages.delete(`${channel.slug} ${page}`);
		countListeners(-1);
	});
}

/** A phone that changed its network leaves a connection that nobody closes: minutes pass until the system finds out. */
function takePlace(page: string, listener: Listener): void {
	const before = pages.get(page);
	pages.set(page, listener);
	if (before) letGo(before);
}
