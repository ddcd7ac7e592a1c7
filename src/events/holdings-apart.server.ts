import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import type { Merge } from '#people/holdings.server.ts';
import { remembered } from '#people/holdings.server.ts';
import { count, lockStops } from './stops.server.ts';

/**
 * Gives back what a merge moved, and what came since by the ways it moved: marks by a ticket that went back,
 * sign-ups by a contact that went back. The contacts have gone back already.
 */
export async function takePartsApart(tx: Context, merge: Merge): Promise<void> {
	const places = await remembered(tx, merge, 'registration');
	const marks = await remembered(tx, merge, 'attendance');
	await lockStops(tx, await stopsOf(tx, merge.into));
	await giveBack(tx, merge, 'registration', movedIn(places));
	await giveBack(tx, merge, 'attendance', movedIn(marks));
	const answers = await remembered(tx, merge, 'photo_answer');
	await giveBack(tx, merge, 'photo_answer', movedIn(answers));
	await followContacts(tx, merge);
	await followTickets(tx, merge);
	for (const { key, was } of places)
		if (typeof was.gave_up === 'string') await returnPlace(tx, key, was.gave_up);
	for (const { key, was } of marks) if (was.undone) await markAgain(tx, key);
}

type Rows = Awaited<ReturnType<typeof remembered>>;

const movedIn = (rows: Rows) => rows.filter(({ was }) => was.moved).map(({ key }) => key);

async function stopsOf(tx: Context, person_id: string): Promise<string[]> {
	const { rows } = await sql<{ stop_id: string }>`
		select stop_id from registration where person_id = ${person_id}
		union select stop_id from attendance where person_id = ${person_id}`.execute(tx.db);
	return rows.map(({ stop_id }) => stop_id);
}

async function giveBack(
	tx: Context,
	{ from, into }: Merge,
	table: 'registration' | 'attendance' | 'photo_answer',
	ids: string[]
): Promise<void> {
	if (ids.length === 0) return;
	await tx.db
		.updateTable(table)
		.set({ person_id: from })
		.where('id', 'in', ids)
		.where('person_id', '=', into)
		.execute();
}

/** A sign-up since then by a contact that is the other's alone is the other's. */
async function followContacts(tx: Context, { from, into, merged_at }: Merge): Promise<void> {
	await sql`update registration g set person_id = ${from}
		where g.person_id = ${into} and g.registered_at > ${merged_at}
			and g.contact in (select value from contact where person_id = ${from})
			and g.contact not in (select value from contact where person_id = ${into})
			and not exists (select from registration other where other.stop_id = g.stop_id and other.person_id = ${from}
				and other.left_at is null and other.refused_at is null)`.execute(tx.db);
}

/** Whoever was marked by a ticket is the one whose ticket it is. */
async function followTickets(tx: Context, { from, into }: Merge): Promise<void> {
	await sql`update attendance a set person_id = ${from}
		from registration g
		where g.id = a.registration_id and g.person_id = ${from} and a.person_id = ${into}
			and not exists (select from attendance other where other.stop_id = a.stop_id and other.person_id = ${from}
				and other.undone_at is null)`.execute(tx.db);
}

/** The place that was given up is theirs again while there is room; else they wait in line, or stay gone when it is over. */
async function returnPlace(tx: Context, id: string, state: string): Promise<void> {
	const row = await tx.db
		.selectFrom('registration')
		.innerJoin('stop', 'stop.id', 'registration.stop_id')
		.select(['stop.id as stop_id', 'stop.capacity', 'stop.taken', 'stop.ends_at'])
		.select(['registration.code', 'registration.confirmed_at'])
		.where('registration.id', '=', id)
		.where('registration.left_at', 'is not', null)
		.where(
			sql<boolean>`not exists (select from registration other where other.stop_id = registration.stop_id
			and other.person_id = registration.person_id and other.left_at is null and other.refused_at is null)`
		)
		.executeTakeFirst();
	if (!row) return;
	await tx.db.deleteFrom('extra_code').where('code', '=', row.code).execute();
	const full = state === 'confirmed' && row.taken >= row.capacity;
	if (full && row.ends_at <= tx.now) return;
	await tx.db
		.updateTable('registration')
		.set({ left_at: null, confirmed_at: full ? null : row.confirmed_at })
		.where('id', '=', id)
		.execute();
	await count(tx, row.stop_id, {
		taken: state === 'confirmed' && !full ? 1 : 0,
		waiting: state === 'waiting' || full ? 1 : 0
	});
	await happened(tx, 'events.place_returned', id, { stop_id: row.stop_id, waits: full });
}

/** The mark that was taken back holds again, unless its owner has been marked there since. */
async function markAgain(tx: Context, id: string): Promise<void> {
	const { numUpdatedRows } = await tx.db
		.updateTable('attendance')
		.set({ undone_at: null })
		.where('id', '=', id)
		.where('undone_at', 'is not', null)
		.where(
			sql<boolean>`not exists (select from attendance other where other.stop_id = attendance.stop_id
			and other.person_id = attendance.person_id and other.undone_at is null)`
		)
		.executeTakeFirst();
	if (numUpdatedRows > 0n) await happened(tx, 'events.attendance_again', id);
}
