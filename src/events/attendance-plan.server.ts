import type { Context } from '#ground/context.ts';
import { fullName } from '#kazakh/names.ts';
import type { DoorQuestion, How, Mark } from './attendance.ts';
import { doorQuestion, isMinor } from './attendance.ts';
import type { Registered } from './attendance-known.server.ts';
import { placesHere, registeredOf } from './attendance-known.server.ts';
import type { DayStop } from './attendance-stop.server.ts';
import { arrivedPeople } from './attendance-walk-in.server.ts';
import { linkOf } from './door-link.ts';
import { keepPhotoAnswers } from './keepPhotoAnswers.server.ts';

/** A mark with whom it means and what stands in its way; without a person nobody was found. */
export interface Planned {
	id: string;
	person_id: string | null;
	registration_id: string | null;
	category: string;
	name: string;
	at: Date;
	how: How;
	device: string | null;
	paper: boolean;
	asks: DoorQuestion | null;
	/** What would have been asked if the device had had the network; it let them in without. */
	passed_over: DoorQuestion | null;
	/** Marked by the device's own list. */
	offline: boolean;
	sent_before: boolean;
	from_other_stop: boolean;
}

/** Finds whom each mark means, makes the people who walked in, asks the rules. Marks sent before are only recognised. */
export async function planMarks(tx: Context, stop: DayStop, marks: Mark[]): Promise<Planned[]> {
	const before = await sentBefore(tx, marks);
	const registered = await registeredOf(tx, stop, marks);
	const walked = marks.filter(
		(mark) => mark.person && !before.has(mark.id) && !asksOfWalkIn(stop, mark)
	);
	const people = await arrivedPeople(
		tx,
		stop,
		walked.map(({ id, person, how, paper }) => ({
			mark_id: id,
			person: person!,
			on_paper: how === 'sheet' || Boolean(paper)
		}))
	);
	await noteWalkIns(tx, stop, walked, people);
	const places = await placesHere(tx, stop, [...people.values()]);
	return marks.map((mark) => {
		const row = registered.get(mark.id);
		const planned = row
			? ofRegistered(stop, mark, row)
			: ofWalkIn(stop, mark, people.get(mark.id), places);
		return { ...planned, ...common(tx, mark), sent_before: before.has(mark.id) };
	});
}

/** What they said about pictures; a child's guardian signs, and came with the paper that lets the child in. */
async function noteWalkIns(
	tx: Context,
	stop: DayStop,
	walked: Mark[],
	people: Map<string, string>
): Promise<void> {
	const said = walked.flatMap(({ id, person, paper }) =>
		person?.photos
			? {
					person_id: people.get(id)!,
					agreed: person.photos === 'agreed',
					by_guardian: Boolean(paper) && isMinor(person.age_band, false)
				}
			: []
	);
	await keepPhotoAnswers(tx, stop.id, said, linkOf(tx, stop));
}

async function sentBefore(tx: Context, marks: Mark[]): Promise<Set<string>> {
	const rows = await tx.db
		.selectFrom('attendance')
		.select('id')
		.where(
			'id',
			'in',
			marks.map(({ id }) => id)
		)
		.execute();
	return new Set(rows.map(({ id }) => id));
}

/** A child comes in with a guardian's paper, also without having signed up. */
function asksOfWalkIn(stop: DayStop, { person, paper }: Mark): DoorQuestion | null {
	return person && !paper && isMinor(person.age_band, stop.open_from_14) ? 'guardian' : null;
}

function ofRegistered(stop: DayStop, mark: Mark, row: Registered) {
	return {
		person_id: row.person_id,
		registration_id: row.id,
		category: row.category,
		name: fullName(row),
		from_other_stop: row.stop_id !== stop.id,
		how: row.stop_id === stop.id ? mark.how : ('other_stop' as const),
		...asked(row, mark)
	};
}

/** Who was let in offline is in the hall: only a child's missing paper is still asked for. */
function asked(row: Registered, mark: Mark) {
	const asks = doorQuestion(row, mark);
	if (asks === null || asks === 'guardian' || !mark.offline) return { asks, passed_over: null };
	return { asks: null, passed_over: asks };
}

function ofWalkIn(
	stop: DayStop,
	mark: Mark,
	person_id: string | undefined,
	places: Map<string, Registered>
) {
	const place = places.get(person_id ?? '');
	return {
		person_id: person_id ?? null,
		// Had signed up after all: the same contact and name say so.
		registration_id: place?.id ?? null,
		category: place?.category ?? mark.person?.category ?? '',
		name: mark.person ? fullName(mark.person) : '',
		from_other_stop: false,
		how: mark.how,
		asks: asksOfWalkIn(stop, mark),
		passed_over: null
	};
}

function common(tx: Context, mark: Mark) {
	const at = new Date(mark.at);
	return {
		id: mark.id,
		// A clock that runs ahead may not mark in the future.
		at: at > tx.now ? tx.now : at,
		device: mark.device ?? null,
		paper: Boolean(mark.paper),
		offline: Boolean(mark.offline)
	};
}
