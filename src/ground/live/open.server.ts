import type { House } from '#ground/house.server.ts';
import { log } from '#ground/log.server.ts';
import type { Answers, WhoAsks } from './answer.server.ts';
import { newAnswers } from './answer.server.ts';
import { beat } from './deliver.server.ts';
import { openEar } from './ear.server.ts';
import type { Hub } from './hub.server.ts';
import { newHub } from './hub.server.ts';
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

/** Opens the live addresses of this process. One a process: it listens to the database on one connection. */
export async function openLive(house: House, whoAsks: WhoAsks, how = usual): Promise<Live> {
	const hub = newHub(house);
	const places = newPlaces(how.room);
	const alive = () => {
		hub.sweep();
		for (const channel of hub.channels()) beat(channel);
	};
	const { heard, back, deaf } = hub;
	const ear = await openEar(house.url, { heard, back, deaf, alive }, how.beatMs);
	const { open_files, listeners } = how.room;
	log('live.open', { open_files, listeners });

	let closed = false;
	let checking: NodeJS.Timeout | undefined;
	const checkSoon = () => {
		checking = setTimeout(async () => {
			for (const channel of hub.channels()) if (hub.hears()) await recheck(house, channel);
			if (!closed) checkSoon();
		}, how.recheckMs);
	};
	checkSoon();

	return {
		answers: newAnswers(house, hub, places, whoAsks),
		hub,
		places,
		async close() {
			closed = true;
			clearTimeout(checking);
			hub.close();
			await ear.close();
			for (const { listeners: all } of hub.channels()) for (const one of all) letGo(one);
		}
	};
}
