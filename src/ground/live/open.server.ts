import { setTimeout as wait } from 'node:timers/promises';
import type { House } from '#ground/house.server.ts';
import { log } from '#ground/log.server.ts';
import type { Answers, WhoAsks } from './answer.server.ts';
import { newAnswers } from './answer.server.ts';
import { beat, catchUp } from './deliver.server.ts';
import { openEar } from './ear.server.ts';
import type { Hub } from './hub.server.ts';
import { back, deaf, heard, newHub, sweep } from './hub.server.ts';
import { letGo } from './listener.server.ts';
import { recheck } from './recheck.server.ts';
import type { Places } from './room.server.ts';
import { newPlaces, roomFor } from './room.server.ts';

export interface Live {
	answers: Answers;
	hub: Hub;
	places: Places;
	/** Sends everybody to another node and hears no more. */
	close: () => Promise<void>;
}

/** How often everybody is told that what they see still holds, and how often it is asked whether they still may. */
const usual = { beatMs: 15_000, recheckMs: 5000, room: roomFor() };

const catchUpMs = 250;

/** Opens the live addresses of this process. One a process: it listens to the database on one connection. */
export async function openLive(house: House, whoAsks: WhoAsks, how = usual): Promise<Live> {
	const hub = newHub(house);
	const places = newPlaces(how.room);
	const told = {
		heard: (payload: string) => heard(hub, payload),
		back: () => back(hub),
		deaf: () => deaf(hub),
		alive() {
			sweep(hub);
			for (const channel of hub.channels.values()) beat(channel);
		}
	};
	const ear = await openEar(house.url, told, how.beatMs);
	const { open_files, listeners } = how.room;
	log('live.open', { open_files, listeners });

	const tending = setInterval(() => {
		for (const channel of hub.channels.values()) catchUp(channel);
	}, catchUpMs);
	const closing = new AbortController();
	const checking = keepChecking(hub, how.recheckMs, closing.signal);
	return {
		answers: newAnswers(hub, places, whoAsks),
		hub,
		places,
		async close() {
			clearInterval(tending);
			closing.abort();
			await ear.close();
			await checking;
			for (const { listeners: all } of hub.channels.values()) for (const one of all) letGo(one);
		}
	};
}

async function keepChecking(hub: Hub, everyMs: number, signal: AbortSignal): Promise<void> {
	while (!signal.aborted) {
		await wait(everyMs, null, { signal }).catch(() => undefined);
		// While the database is away nobody is sent off.
		for (const channel of hub.channels.values()) if (hub.hears) await recheck(hub.house, channel);
	}
}
