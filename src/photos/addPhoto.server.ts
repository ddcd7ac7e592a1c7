import { createHash } from 'node:crypto';
import type { Context } from '#ground/context.ts';
import { photos } from '#ground/files/kinds.ts';
import { sentFile } from '#ground/files/store.server.ts';
import { happened } from '#ground/happening.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type { PhotoAbout } from './keepPhoto.server.ts';
import { keepPhoto, writeSizes } from './keepPhoto.server.ts';
import { lockPhotoStop, startPhotoStop } from './lockPhotoStop.server.ts';
import type {} from './tables.ts';

export interface PhotoGiven extends PhotoAbout {
	file: File;
}

/**
 * Keeps a picture of a stop in its sizes, published to nobody; what was sent is not kept. The same bytes again are
 * the same picture: nothing changes, and `known` says so. Refuses with `files.…` and photos.too_many.
 */
export async function addPhoto(
	ctx: Context,
	stop_id: string,
	given: PhotoGiven
): Promise<{ photo_id: string; known: boolean }> {
	require(ctx, 'photos.write');
	const { sent } = await sentFile(given.file, photos);
	const sha256 = createHash('sha256').update(sent).digest('hex');
	const before = await knownPhoto(ctx, stop_id, sha256);
	if (before) return { photo_id: before, known: true };
	// Drawn outside the transaction: it takes a second, and what gets no row is cleared away a day later.
	const sizes = await writeSizes(ctx, sent);
	return transaction(ctx, async (tx) => {
		await startPhotoStop(tx, stop_id);
		await lockPhotoStop(tx, stop_id);
		const known = await knownPhoto(tx, stop_id, sha256);
		if (known) return { photo_id: known, known: true };
		const photo_id = await keepPhoto(tx, { stop_id, sha256, sizes, about: given });
		await happened(tx, 'photos.added', photo_id, { stop_id });
		return { photo_id, known: false };
	});
}

async function knownPhoto({ db }: Context, stop_id: string, sha256: string) {
	const row = db.selectFrom('photo').select('id').where('stop_id', '=', stop_id);
	return (await row.where('sha256', '=', sha256).executeTakeFirst())?.id;
}
