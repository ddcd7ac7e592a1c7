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

interface Coming extends Pick<Listener, 'key' | 'again'> {
	/** The page's own number. */
	page: string | null;
	/** Whose it is: their streams are counted together. */
	by: string;
}

/**
 * Turns an answer into a stream that begins with the newest state. Not in chunks: what follows the head is the events and
 * nothing else, so that one buffer serves all.
 */
export function openStream(
	channel: Channel,
	res: ServerResponse,
	{ key, again, page, by }: Coming
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
	const listener: Listener = { res, key, again, behind_since: 0 };
	streaming.add(socket);
	channel.listeners.add(listener);
	countListeners(1);
	if (page) takePlace(`${channel.slug} ${page}`, listener);
	const leave = sitDown(`${channel.slug} ${by}`, listener);
	res.once('close', () => {
		leave();
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

/** Each is asked about every few seconds, so nobody may have them by the hundred: the oldest goes. */
const mostOfOne = 24;
const streams = new Map<string, Set<Listener>>();

function sitDown(by: string, listener: Listener): () => void {
	const own = streams.get(by) ?? new Set();
	streams.set(by, own.add(listener));
	const [oldest] = own;
	if (own.size > mostOfOne && own.delete(oldest!)) letGo(oldest!);
	return () => {
		own.delete(listener);
		if (own.size === 0 && streams.get(by) === own) streams.delete(by);
	};
}
