import type { ServerResponse } from 'node:http';
import { countDropped } from '#ground/metrics.server.ts';

/** Somebody who listens: an open answer to whose socket events are written as they are. */
export interface Listener {
	res: ServerResponse;
	/** The key by which they came in; null: as the visitor they are, asked by `again`. */
	key: string | null;
	again: (() => Promise<unknown>) | null;
	/** Since when the socket takes nothing; 0: it does. */
	behind_since: number;
}

const patienceMs = 20_000;

/**
 * Writes to the socket itself: one buffer for everybody, no frame around it. Whoever has not taken what came before gets
 * nothing now; `false` says so. Each event is the whole state, so nothing is lost by leaving some out.
 */
export function send(listener: Listener, bytes: Buffer | string): boolean {
	const { socket } = listener.res;
	if (!socket?.writable) return true; // it is ending
	if (socket.writableLength === 0) {
		listener.behind_since = 0;
		socket.write(bytes);
		return true;
	}
	listener.behind_since ||= performance.now();
	if (performance.now() - listener.behind_since > patienceMs) {
		countDropped();
		socket.destroy();
	}
	return false;
}

/** Ends it in order: an EventSource comes back by itself, to a node that takes it. */
export function letGo({ res }: Listener): void {
	res.end();
	// A peer that is gone would never take the end.
	setTimeout(() => res.socket?.destroy(), 2000).unref();
}
