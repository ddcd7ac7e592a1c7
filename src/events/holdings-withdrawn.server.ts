import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
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
	const ids = subject ? await placesFrom(tx, subject, person_id) : [];
	if (ids.length === 0) return null;
	if (code === 'photo') await forbidPhotos(tx, ids);
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
	await tx.db
		.updateTable('registration')
		.set({ photo_allowed: false })
		.where('id', 'in', ids)
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
