import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { log } from '#ground/log.server.ts';
import { liveChannel } from './changed.server.ts';

export interface Told {
	/** Somebody committed a change. */
	heard: (payload: string) => void;
	/** We hear, at first or again: what happened before was not heard. */
	back: () => void;
	/** We hear nothing until `back`. */
	deaf: () => void;
	/** The connection has just been proved alive: whoever was told nothing since knows the truth. */
	alive: () => void;
}

/** Its name in pg_stat_activity. */
export const earName = 'arna live';

/**
 * The one connection of this process that listens. Lost, it comes back by itself; a connection that hangs without being
 * closed is found out by the beat, which asks the database and waits for its answer.
 */
export async function openEar(
	url: string,
	told: Told,
	beatMs: number
): Promise<{ close: () => Promise<void> }> {
	const stopping = new AbortController();
	const first = Promise.withResolvers<void>();
	const running = keepListening();
	await first.promise;
	return {
		async close() {
			stopping.abort();
			await running;
		}
	};

	async function keepListening(): Promise<void> {
		for (let tries = 0; !stopping.signal.aborted; tries++) {
			try {
				await listen(() => {
					tries = 0;
					told.back();
					first.resolve();
				});
			} catch (error) {
				// Whatever broke it, there is nothing to do but to come back; the database's own words stay out of the log.
				log('live.deaf', { code: (error as { code?: string }).code });
			}
			told.deaf();
			const pause = Math.min(50 * 2 ** tries, 3000);
			await wait(pause, null, { signal: stopping.signal }).catch(() => undefined);
		}
		first.resolve();
	}

	/** Ends when the connection does. */
	async function listen(begun: () => void): Promise<void> {
		const client = newClient(url);
		const over = Promise.withResolvers<void>();
		client.on('error', over.reject).on('end', over.resolve);
		client.on('notification', ({ payload }) => told.heard(payload ?? ''));
		stopping.signal.addEventListener('abort', () => over.resolve(), { once: true });
		const beat = setInterval(() => {
			client.query('select 1').then(told.alive, over.reject);
		}, beatMs);
		try {
			await client.connect();
			await client.query(`listen ${liveChannel}`);
			begun();
			await over.promise;
		} finally {
			clearInterval(beat);
			await client.end().catch(() => undefined); // it may be broken already
		}
	}
}

function newClient(url: string): pg.Client {
	return new pg.Client({
		connectionString: url,
		application_name: earName,
		connectionTimeoutMillis: 5000,
		query_timeout: 5000,
		keepAlive: true
	});
}
