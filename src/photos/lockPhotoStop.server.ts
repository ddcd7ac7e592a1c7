import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import type {} from '#events/tables.ts';
import type {} from './tables.ts';

/** The row of a stop that gets its first picture; 404 where there is no such stop. */
export async function startPhotoStop(tx: Context, stop_id: string): Promise<void> {
	const stop = tx.db.selectFrom('stop').select('id').where('id', '=', stop_id);
	found(await stop.executeTakeFirst());
	await tx.db
		.insertInto('photo_stop')
		.values({ stop_id, checked_at: tx.now })
		.onConflict((known) => known.doNothing())
		.execute();
}

/** Nobody else publishes, marks or takes down pictures of this stop meanwhile. */
export async function lockPhotoStop(tx: Context, stop_id: string): Promise<void> {
	found((await lockPhotoStops(tx, [stop_id]))[0]);
}

/** The same for several, in one order for everybody. Stops without pictures are left out. */
export async function lockPhotoStops(tx: Context, stop_ids: string[]): Promise<string[]> {
	const { rows } = await sql<{ stop_id: string }>`
		select stop_id from photo_stop where stop_id = any(${stop_ids}::uuid[]) order by stop_id for update`.execute(
		tx.db
	);
	return rows.map(({ stop_id }) => stop_id);
}

/** The picture with its stop locked; null picture ids of other stops look the same as none. */
export async function lockedPhoto(tx: Context, stop_id: string, photo_id: string) {
	await lockPhotoStop(tx, stop_id);
	const row = tx.db.selectFrom('photo').selectAll().where('id', '=', photo_id);
	return found(await row.where('stop_id', '=', stop_id).executeTakeFirst());
}
