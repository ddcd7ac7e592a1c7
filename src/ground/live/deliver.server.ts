import { countDeliveries } from '#ground/metrics.server.ts';
import type { Channel } from './channel.server.ts';
import { send } from './listener.server.ts';
import { asEvent } from './read.server.ts';

/** The newest state to everybody: one buffer, made once. */
export function publish(channel: Channel): void {
	const bytes = Buffer.from(asEvent(channel.seen!));
	for (const listener of channel.listeners)
		if (!send(listener, bytes)) channel.behind.add(listener);
	countDeliveries(channel.listeners.size);
}

/**
 * Says to everybody that what they see is still so. A comment line would be enough for proxies, but a browser does not
 * show it to the page, which has to notice when it stays away.
 */
export function beat(channel: Channel): void {
	if (!channel.fresh) return;
	const bytes = Buffer.from(`event: beat\ndata: ${Date.now()}\n\n`);
	for (const listener of channel.listeners) send(listener, bytes);
}

/** Whoever can take again what was left out gets the newest. */
export function catchUp(channel: Channel): void {
	for (const listener of channel.behind)
		if (!channel.listeners.has(listener) || send(listener, asEvent(channel.seen!)))
			channel.behind.delete(listener);
}
