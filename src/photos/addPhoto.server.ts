import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { photos } from '#ground/files/kinds.ts';
import type { Made } from '#ground/files/made.server.ts';
import { addMade, writeMade } from '#ground/files/made.server.ts';
import type { DrawnSize } from '#ground/files/photo.server.ts';
import { drawSizes } from '#ground/files/photo.server.ts';
import { sentFile } from '#ground/files/store.server.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import type { Texts } from '#ground/language.ts';
import { Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { lockPhotoStop, startPhotoStop } from './lockPhotoStop.server.ts';
import { mostPhotos, widths } from './photo.ts';

export interface PhotoGiven {
	file: File;
	caption: Texts;
	taken_by: string | null;
}

type Size = Omit<DrawnSize, 'bytes'> & { made: Made };

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
	const sizes = await writeSizes(ctx, await drawSizes(sent, widths));
	return transaction(ctx, async (tx) => {
		await startPhotoStop(tx, stop_id);
		await lockPhotoStop(tx, stop_id);
		const known = await knownPhoto(tx, stop_id, sha256);
		if (known) return { photo_id: known, known: true };
		const photo_id = newId();
		await addRow(tx, { id: photo_id, stop_id, sha256, sizes, given });
		await happened(tx, 'photos.added', photo_id, { stop_id });
		return { photo_id, known: false };
	});
}

async function knownPhoto({ db }: Context, stop_id: string, sha256: string) {
	const row = db.selectFrom('photo').select('id').where('stop_id', '=', stop_id);
	return (await row.where('sha256', '=', sha256).executeTakeFirst())?.id;
}

async function writeSizes(ctx: Context, drawn: DrawnSize[]): Promise<Size[]> {
	const sizes: Size[] = [];
	for (const { bytes, ...size } of drawn)
		sizes.push({ ...size, made: await writeMade(ctx, oneChunk(bytes)) });
	return sizes;
}

async function* oneChunk(bytes: Buffer) {
	yield bytes;
}

async function addRow(
	tx: Context,
	row: { id: string; stop_id: string; sha256: string; sizes: Size[]; given: PhotoGiven }
): Promise<void> {
	const { id, stop_id, sha256, sizes, given } = row;
	const { count, position } = await tx.db
		.selectFrom('photo')
		.select(sql<number>`count(*)::int`.as('count'))
		.select(sql<number>`coalesce(max(position) + 1, 0)::int`.as('position'))
		.where('stop_id', '=', stop_id)
		.executeTakeFirstOrThrow();
	if (count >= mostPhotos) throw new Refusal('photos.too_many', 409, { most: mostPhotos });
	const { width, height } = sizes[0]!;
	const { caption, taken_by } = given;
	const added = { added_at: tx.now, added_by: tx.visitor.account_id };
	const about = { caption: JSON.stringify(caption) as never, taken_by, position };
	await tx.db
		.insertInto('photo')
		.values({ id, stop_id, sha256, width, height, ...about, ...added })
		.execute();
	for (const { made, type } of sizes) {
		const ending = type === 'image/webp' ? 'webp' : 'jpg';
		// The name says nothing of the telephone or of who is in it.
		await addMade(tx, made, { name: `photo-${id.slice(-8)}.${ending}`, type });
	}
	const files = sizes.map(({ made, ...size }) => ({ photo_id: id, file_id: made.id, ...size }));
	await tx.db.insertInto('photo_file').values(files).execute();
}
