import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { happenedToMany } from '#ground/happening.server.ts';
import type { Merge } from '#people/holdings.server.ts';
import { remember } from '#people/holdings.server.ts';
import { placeState } from './event.ts';
import { freePlace } from './leave.server.ts';
import type { Registration } from './places.server.ts';
import { promote } from './promote.server.ts';
import type { LockedStop } from './stops.server.ts';
import { lockStops } from './stops.server.ts';

/**
 * What two rows did becomes what one person did. At a stop where both have a place one place is given up,
 * and its ticket opens the door by the other; where both were marked, one mark is taken back.
 */
export async function mergeParts(tx: Context, merge: Merge): Promise<void> {
	for (const stop of await lockStops(tx, await stopsOf(tx, merge.from))) {
		await keepOnePlace(tx, stop, merge);
		await keepOneMark(tx, stop, merge);
	}
	for (const table of ['registration', 'attendance', 'photo_answer'] as const) {
		const moved = await tx.db
			.updateTable(table)
			.set({ person_id: merge.into })
			.where('person_id', '=', merge.from)
			.returning('id')
			.execute();
		await remember(
			tx,
			merge,
			table,
			moved.map(({ id }) => id)
		);
	}
}

async function stopsOf(tx: Context, person_id: string): Promise<string[]> {
	const { rows } = await sql<{ stop_id: string }>`
		select stop_id from registration where person_id = ${person_id}
		union select stop_id from attendance where person_id = ${person_id}`.execute(tx.db);
	return rows.map(({ stop_id }) => stop_id);
}

const order = { confirmed: 0, asked: 1, waiting: 2, left: 3, refused: 3 };

async function keepOnePlace(tx: Context, stop: LockedStop, merge: Merge): Promise<void> {
	const places = await tx.db
		.selectFrom('registration')
		.selectAll()
		.where('stop_id', '=', stop.id)
		.where('person_id', 'in', [merge.from, merge.into])
		.where('left_at', 'is', null)
		.where('refused_at', 'is', null)
		.execute();
	const [kept, second] = places.toSorted(
		(one, other) => order[placeState(one)] - order[placeState(other)] || one.arrival - other.arrival
	);
	if (!kept || !second) return;
	await remember(tx, merge, 'registration', [second.id], { gave_up: placeState(second) });
	await freePlace(tx, stop, second);
	await letIn(tx, second, kept);
	await promote(tx, stop);
}

/** The ticket of the place given up works at the door like a second form's code. */
async function letIn(tx: Context, second: Registration, kept: Registration): Promise<void> {
	await tx.db
		.insertInto('extra_code')
		.values({
			code: second.code,
			registration_id: kept.id,
			outcome: second.first_outcome,
			content_hash: second.id,
			made_at: tx.now
		})
		.execute();
}

async function keepOneMark(tx: Context, stop: LockedStop, merge: Merge): Promise<void> {
	const [, second] = await tx.db
		.selectFrom('attendance')
		.select(['id', 'person_id', 'category'])
		.where('stop_id', '=', stop.id)
		.where('person_id', 'in', [merge.from, merge.into])
		.where('undone_at', 'is', null)
		.orderBy('at')
		.orderBy('id')
		.execute();
	if (!second) return;
	await remember(tx, merge, 'attendance', [second.id], { undone: true });
	await tx.db
		.updateTable('attendance')
		.set({ undone_at: tx.now })
		.where('id', '=', second.id)
		.execute();
	const detail = { stop_id: stop.id, event_id: stop.event_id, merge_id: merge.id };
	await happenedToMany(tx, 'events.attendance_undone', [{ subject: second.id, detail }]);
}
