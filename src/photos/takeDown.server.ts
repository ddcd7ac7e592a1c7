import type { Context } from '#ground/context.ts';
import { removeFiles, withdrawFiles } from '#ground/files/change.server.ts';
import { happenedToMany } from '#ground/happening.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { lockedPhoto } from './lockPhotoStop.server.ts';
import type {} from './tables.ts';

export type Why = 'withdrawn' | 'list' | 'staff' | 'asked';

/** Staff take a published picture down. Twice changes nothing. */
export async function takeDownPhoto(
	ctx: Context,
	stop_id: string,
	photo_id: string
): Promise<void> {
	require(ctx, 'photos.publish');
	await transaction(ctx, async (tx) => {
		const photo = await lockedPhoto(tx, stop_id, photo_id);
		if (photo.published_at) await takeDown(tx, [photo_id], 'staff');
	});
}

/** Takes a picture away with all its sizes; its marks and what was confirmed of it alone go too. It cannot be undone. */
export async function removePhoto(ctx: Context, stop_id: string, photo_id: string): Promise<void> {
	require(ctx, 'photos.publish');
	await transaction(ctx, async (tx) => {
		await lockedPhoto(tx, stop_id, photo_id);
		await removePhotos(tx, [{ id: photo_id, stop_id }]);
	});
}

/** The same for several; the caller holds their stops. */
export async function removePhotos(
	tx: Context,
	photos: { id: string; stop_id: string }[]
): Promise<void> {
	if (photos.length === 0) return;
	const ids = photos.map(({ id }) => id);
	await removeFiles(tx, await filesOf(tx, ids));
	await tx.db.deleteFrom('photo').where('id', 'in', ids).execute();
	await happenedToMany(
		tx,
		'photos.removed',
		photos.map(({ id, stop_id }) => ({ subject: id, detail: { stop_id } }))
	);
}

/**
 * From this moment no page shows these pictures and no address gives out their files; what a browser or a cache on the
 * way keeps is asked for again within five minutes. The caller holds their stops.
 */
export async function takeDown(tx: Context, photo_ids: string[], why: Why): Promise<void> {
	if (photo_ids.length === 0) return;
	const gone = await tx.db
		.updateTable('photo')
		.set({ published_at: null, taken_down_at: tx.now, taken_down_why: why })
		.where('id', 'in', photo_ids)
		.where('published_at', 'is not', null)
		.returning(['id', 'stop_id'])
		.execute();
	const ids = gone.map(({ id }) => id);
	await withdrawFiles(tx, await filesOf(tx, ids));
	await happenedToMany(
		tx,
		'photos.taken_down',
		gone.map(({ id, stop_id }) => ({ subject: id, detail: { stop_id, why } }))
	);
}

export async function filesOf({ db }: Context, photo_ids: string[]): Promise<string[]> {
	if (photo_ids.length === 0) return [];
	const rows = db.selectFrom('photo_file').select('file_id').where('photo_id', 'in', photo_ids);
	return (await rows.execute()).map(({ file_id }) => file_id);
}
