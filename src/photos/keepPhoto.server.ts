import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Made } from '#ground/files/made.server.ts';
import { addMade, writeMade } from '#ground/files/made.server.ts';
import type { DrawnSize } from '#ground/files/photo.server.ts';
import { drawSizes } from '#ground/files/photo.server.ts';
import { newId } from '#ground/ids.ts';
import type { Texts } from '#ground/language.ts';
import { Refusal } from '#ground/refusal.ts';
import { mostPhotos, widths } from './photo.ts';
import type {} from './tables.ts';

export interface PhotoAbout {
	caption: Texts;
	taken_by: string | null;
}

type Size = Omit<DrawnSize, 'bytes'> & { made: Made };

/** Draws a picture in its sizes and writes them to the disk; they have no rows yet. */
export async function writeSizes(ctx: Context, sent: Buffer): Promise<Size[]> {
	const sizes: Size[] = [];
	for (const { bytes, ...size } of await drawSizes(sent, widths))
		sizes.push({ ...size, made: await writeMade(ctx, oneChunk(bytes)) });
	return sizes;
}

async function* oneChunk(bytes: Buffer) {
	yield bytes;
}

/** The rows of a picture that lies on the disk, last of its stop's. The caller holds the stop. Refuses with photos.too_many. */
export async function keepPhoto(
	tx: Context,
	row: { stop_id: string; sha256: string; sizes: Size[]; about: PhotoAbout }
): Promise<string> {
	const { stop_id, sha256, sizes } = row;
	const id = newId();
	const { count, position } = await tx.db
		.selectFrom('photo')
		.select(sql<number>`count(*)::int`.as('count'))
		.select(sql<number>`coalesce(max(position) + 1, 0)::int`.as('position'))
		.where('stop_id', '=', stop_id)
		.executeTakeFirstOrThrow();
	if (count >= mostPhotos) throw new Refusal('photos.too_many', 409, { most: mostPhotos });
	const { width, height } = sizes[0]!;
	const { caption, taken_by } = row.about;
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
	return id;
}
