import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import { isPhoto } from './kinds.ts';
import { placeOf, sizeOf, streamOf } from './place.server.ts';

export interface OpenFile {
	name: string;
	type: string;
	size: number;
	sha256: string;
	stream: ReadableStream<Uint8Array>;
}

/** A kept file for whoever may see it: the caller has asked that before. `small` is a photo's small copy. */
export async function openFile(
	ctx: Context,
	file_id: string,
	{ small = false, released = false } = {}
): Promise<OpenFile> {
	const query = ctx.db
		.selectFrom('file')
		.select(['name', 'type', 'size', 'sha256'])
		.where('id', '=', file_id)
		.where('removed_at', 'is', null);
	const row = await (
		released ? query.where('released_at', 'is not', null) : query
	).executeTakeFirst();
	const file = found(row);
	const place = placeOf(ctx, file_id, small && isPhoto(file.type));
	const size = found(await sizeOf(place));
	return { ...file, size, stream: streamOf(place) };
}

/** The same for anybody: only what was released. */
export function openReleasedFile(ctx: Context, file_id: string, small = false): Promise<OpenFile> {
	return openFile(ctx, file_id, { small, released: true });
}
