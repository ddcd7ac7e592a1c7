import type { House } from '#ground/house.server.ts';
import { contextFor } from '#ground/house.server.ts';
import { bugFields, log } from '#ground/log.server.ts';
import type { Channel } from './channel.server.ts';
import { newChannel } from './channel.server.ts';
import { publish } from './deliver.server.ts';
import type { Seen } from './read.server.ts';
import { readView } from './read.server.ts';
import type { View } from './view.server.ts';

/** What this process shows live. */
export interface Hub {
	house: House;
	channels: Map<string, Channel>;
	/** Whether a change would be heard now. */
	hears: boolean;
	/** How often that turned: a reading under way meanwhile no longer tells how it stands. */
	turns: number;
}

/** A channel without listeners is kept up to date for so long: those who only poll find it ready. */
const lingerMs = 30_000;
const retryMs = 2000;

export function newHub(house: House): Hub {
	return { house, channels: new Map(), hears: false, turns: 0 };
}

export function channelOf(
	hub: Hub,
	{ slug, audience, subject }: { slug: string; audience: string; subject: string },
	view: View
): Channel {
	const key = `${slug} ${audience} ${subject}`;
	const channel = hub.channels.get(key) ?? newChannel(slug, subject, view);
	channel.used_at = performance.now();
	hub.channels.set(key, channel);
	return channel;
}

/** The newest state, true at this moment. Rejects when it cannot be read. */
export async function newest(hub: Hub, channel: Channel): Promise<Seen> {
	if (channel.fresh) return channel.seen!;
	const isUnderWay = channel.reading !== null;
	if (!isUnderWay) refresh(hub, channel).catch(() => undefined); // the same trouble comes by `pass`
	await channel.pass;
	// One that was under way may have begun before what was heard of last; the one after it did not.
	if (isUnderWay && channel.reading && !channel.fresh) await channel.pass;
	return channel.seen!;
}

/** Somebody committed a change: `<centre> <subject> <version>`. */
export function heard(hub: Hub, payload: string): void {
	const [slug, subject, version] = payload.split(' ');
	for (const channel of hub.channels.values())
		if (channel.slug === slug && channel.subject === subject)
			if (Number(version) > (channel.seen?.version ?? -1)) refreshSoon(hub, channel);
}

/** Changes are heard from now on; what happened before was not. */
export function back(hub: Hub): void {
	Object.assign(hub, { hears: true, turns: hub.turns + 1 });
	for (const channel of hub.channels.values()) refreshSoon(hub, channel);
}

export function deaf(hub: Hub): void {
	Object.assign(hub, { hears: false, turns: hub.turns + 1 });
	for (const channel of hub.channels.values()) channel.fresh = false;
}

/** Forgets channels that nobody asked for lately. */
export function sweep(hub: Hub, now = performance.now()): void {
	for (const [key, { listeners, used_at }] of hub.channels)
		if (listeners.size === 0 && used_at < now - lingerMs) hub.channels.delete(key);
}

/** Reads anew; what changes meanwhile is read once more afterwards, however often it changed. */
function refresh(hub: Hub, channel: Channel): Promise<void> {
	// From here on what was read last is not the newest: whoever comes in meanwhile waits.
	Object.assign(channel, { again: true, fresh: false });
	return (channel.reading ??= read(hub, channel));
}

async function read(hub: Hub, channel: Channel): Promise<void> {
	try {
		while (channel.again) await (channel.pass = readOnce(hub, channel));
	} finally {
		channel.reading = null;
	}
}

async function readOnce(hub: Hub, channel: Channel): Promise<void> {
	channel.again = false;
	const began = hub.turns;
	const before = channel.seen?.version ?? -1;
	const seen = await readView(contextFor(hub.house, channel.slug), channel.view, channel.subject);
	channel.fresh = hub.hears && began === hub.turns && !channel.again;
	if (seen.version < before) return;
	channel.seen = seen;
	if (seen.version > before) publish(channel);
}

/** Nobody waits for this reading: one that fails is tried again as long as somebody listens. */
function refreshSoon(hub: Hub, channel: Channel): void {
	refresh(hub, channel).catch((trouble) => {
		log('live.unread', bugFields(trouble));
		channel.fresh = false;
		setTimeout(() => {
			if (hub.hears && !channel.fresh && channel.listeners.size > 0) refreshSoon(hub, channel);
		}, retryMs).unref();
	});
}
