import type { Texts, Words } from '#ground/language.ts';
import { waitingCount } from '#ground/offline/entries.ts';
import { subjects } from '#ground/offline/keys.ts';
import type { DoorCounts } from './attendance-counts.server.ts';
import type { FoundPerson } from './door-search.server.ts';
import { keptDoor } from './doorKept.ts';
import type { ListedStop } from './doorList.ts';
import { countsHere, withMarks } from './doorList.ts';
import { newMarkId } from './doorMarks.ts';

/** What the door's page starts from: given by the server, or by the device's own list. */
export interface DoorShown {
	stop_id: string;
	territory: Texts;
	starts_at: Date;
	zone: string;
	/** Why nobody is marked here any more: a refusal code. */
	shut: string | null;
	typed: string;
	found: FoundPerson[];
	counts: DoorCounts;
	categories: { code: string; name: Words }[];
	/** May send what a device still has after the stop was closed. */
	corrects: boolean;
	/** For browsers without scripts: the same page sent twice is one mark. */
	walk_in_id: string;
}

/** A stop of which this device keeps something; without its list only the id is known. */
export interface KeptStop {
	id: string;
	stop: ListedStop | null;
	waiting: number;
}

/** The door as this device knows it; null when it has no list of the stop. In the browser alone. */
export async function shownDoor(stop_id: string): Promise<DoorShown | null> {
	const kept = await keptDoor(stop_id);
	if (!kept) return null;
	const { stop, people } = kept;
	return {
		stop_id,
		territory: stop.territory,
		starts_at: new Date(stop.starts_at),
		zone: stop.zone,
		shut: null,
		typed: '',
		found: [],
		counts: countsHere(stop, withMarks(people, [])),
		categories: stop.categories,
		corrects: false,
		walk_in_id: newMarkId()
	};
}

/** Every stop of which this device keeps a list or unsent marks. In the browser alone. */
export async function keptDoors(): Promise<KeptStop[]> {
	return Promise.all(
		(await subjects()).map(async (id) => ({
			id,
			stop: (await keptDoor(id))?.stop ?? null,
			waiting: await waitingCount(id)
		}))
	);
}
