import type { House } from '#ground/house.server.ts';
import { contextFor } from '#ground/house.server.ts';
import { bugFields, log } from '#ground/log.server.ts';
import type { Channel } from './channel.server.ts';
import { newChannel } from './channel.server.ts';
import { catchUp, publish } from './deliver.server.ts';
import type { Seen } from './read.server.ts';
import { readView } from './read.server.ts';
import type { View } from './view.server.ts';

export type Hub = ReturnType<typeof newHub>;

/** A channel without listeners is kept up to date for so long: those who only poll find it ready. */
const lingerMs = 30_000;
const catchUpMs = 250;
const retryMs = 2000;

/** Knows what is shown live, reads it anew when it changed and hands it to all who listen. */
export function newHub(house: House) {
	const channels = new Map<string, Channel>();
	/** Whether a change would be heard now; each time this turns, a reading under way no longer tells how it stands. */
	let hears = false;
	let turns = 0;
	const tending = setInterval(() => {
		for (const channel of channels.values()) catchUp(channel);
	}, catchUpMs);

	function channelOf(slug: string, audience: string, subject: string, view: View): Channel {
		const key = `${slug} ${audience} ${subject}`;
		let channel = channels.get(key);
		if (!channel) channels.set(key, (channel = newChannel(slug, subject, view)));
		channel.used_at = performance.now();
		return channel;
	}

	/** Reads anew; what changes meanwhile is read once more afterwards, however often it changed. */
	function refresh(channel: Channel): Promise<void> {
		channel.again = true;
		return (channel.reading ??= read(channel));
	}

	async function read(channel: Channel): Promise<void> {
		try {
			while (channel.again) await readOnce(channel);
		} finally {
			channel.reading = null;
		}
	}

	async function readOnce(channel: Channel): Promise<void> {
		channel.again = false;
		const began = turns;
		const before = channel.seen?.version ?? -1;
		const seen = await readView(contextFor(house, channel.slug), channel.view, channel.subject);
		channel.fresh = hears && began === turns;
		if (seen.version < before) return;
		channel.seen = seen;
		if (seen.version > before) publish(channel);
	}

	/** Nobody waits for this reading: one that fails is tried again as long as somebody listens. */
	function refreshSoon(channel: Channel): void {
		refresh(channel).catch((trouble) => {
			log('live.unread', bugFields(trouble));
			channel.fresh = false;
			setTimeout(() => {
				if (hears && !channel.fresh && channel.listeners.size > 0) refreshSoon(channel);
			}, retryMs).unref();
		});
	}

	return {
		channelOf,
		hears: () => hears,
		channels: () => [...channels.values()],
		/** The newest state, true at this moment. Rejects when it cannot be read. */
		async newest(channel: Channel): Promise<Seen> {
			// A reading under way is as good as one of our own: what changes after it began is heard.
			if (!channel.fresh) await (channel.reading ?? refresh(channel));
			return channel.seen!;
		},
		heard(payload: string): void {
			const [slug, subject, version] = payload.split(' ');
			for (const channel of channels.values())
				if (channel.slug === slug && channel.subject === subject)
					if (Number(version) > (channel.seen?.version ?? -1)) refreshSoon(channel);
		},
		back(): void {
			hears = true;
			turns++;
			for (const channel of channels.values()) refreshSoon(channel);
		},
		deaf(): void {
			hears = false;
			turns++;
			for (const channel of channels.values()) channel.fresh = false;
		},
		/** Forgets channels that nobody asked for lately. */
		sweep(now = performance.now()): void {
			const before = now - lingerMs;
			for (const [key, channel] of channels)
				if (channel.listeners.size === 0 && channel.used_at < before) channels.delete(key);
		},
		close: () => clearInterval(tending)
	};
}
