import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import type { Withdrawn } from '#people/holdings.server.ts';
import { freePlace } from './leave.server.ts';
import { placeById } from './places.server.ts';
import { promote } from './promote.server.ts';
import { lockStop } from './stops.server.ts';

/**
 * What follows from a consent taken back. Photos: none of this person from that registration on, also where it went
 * to another stop; what is shown is taken down by photos/. Sign-up: a place to come is given up, for it cannot be
 * kept without the data.
 */
export async function withdrawn(
	tx: Context,
	{ person_id, code, subject }: Withdrawn
): Promise<null> {
	if (!subject) return null;
	const ids = await placesFrom(tx, subject, person_id);
	if (code === 'photo') await forbidPhotos(tx, ids);
	if (code === 'photo') await endPhotoAnswers(tx, person_id, [subject, ...ids]);
	if (code === 'sign_up') for (const id of ids) await giveUp(tx, id);
	return null;
}

/** The registration a consent was given for, and those it was moved to. */
async function placesFrom(tx: Context, id: string, person_id: string): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		with recursive place as (
			select id from registration where id = ${id} and person_id = ${person_id}
			union select g.id from registration g join place on g.moved_from = place.id
		) select id from place`.execute(tx.db);
	return rows.map((row) => row.id);
}

async function forbidPhotos(tx: Context, ids: string[]): Promise<void> {
	if (ids.length === 0) return;
	await tx.db
		.updateTable('registration')
		.set({ photo_allowed: false })
		.where('id', 'in', ids)
		.execute();
}

/** Where the last that was noted from paper agreed, it no longer does; `about` are stops or places at them. */
async function endPhotoAnswers(tx: Context, person_id: string, about: string[]): Promise<void> {
	const { rows } = await sql<{ stop_id: string; by_guardian: boolean }>`
		select stop_id, by_guardian from (
			select distinct on (stop_id) stop_id, by_guardian, consent_id from photo_answer
			where person_id = ${person_id} and (stop_id = any(${about}::uuid[])
				or stop_id in (select stop_id from registration where id = any(${about}::uuid[])))
			order by stop_id, noted_at desc, id desc
		) last where consent_id is not null`.execute(tx.db);
	if (rows.length === 0) return;
	const by = { noted_at: tx.now, noted_by: tx.visitor.account_id, by_link: null };
	await tx.db
		.insertInto('photo_answer')
		.values(
			rows.map((row) => ({
				id: newId(),
				person_id,
				...row,
				consent_id: null,
				file_id: null,
				...by
			}))
		)
		.execute();
}

async function giveUp(tx: Context, id: string): Promise<void> {
	const { stop_id } = await placeById(tx, id);
	const stop = await lockStop(tx, stop_id);
	const place = await placeById(tx, id);
	if (place.left_at || place.refused_at || stop.ends_at <= tx.now) return;
	await freePlace(tx, stop, place);
	await promote(tx, stop);
}
