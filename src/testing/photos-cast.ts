import sharp from 'sharp';
import type { Context } from '#ground/context.ts';
import { newCode } from '#ground/ids.ts';
import { addPhoto } from '#photos/addPhoto.server.ts';
import { askRemoval } from '#photos/askRemoval.server.ts';
import { deskPhotos } from '#photos/deskPhotos.server.ts';
import { publishPhotos } from '#photos/publishPhotos.server.ts';
import type {} from '#photos/tables.ts';

/** A published picture, and a request to take it down. */
export async function photo(staff: Context, { stop_id, slug }: { stop_id: string; slug: string }) {
	const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#0a7' } })
		.png()
		.toBuffer();
	const { photo_id } = await addPhoto(staff, stop_id, {
		file: new File([new Uint8Array(bytes)], 'photo.png', { type: 'image/png' }),
		caption: { kk: 'Кездесу' },
		taken_by: null
	});
	const { seen } = await deskPhotos(staff, stop_id);
	await publishPhotos(staff, stop_id, { photo_ids: [photo_id], seen, confirmed: true });
	const photo_request_code = await askRemoval(staff, slug, { photo_id, text: newCode(12) });
	const { id } = await staff.db
		.selectFrom('photo_request')
		.select('id')
		.where('code', '=', photo_request_code)
		.executeTakeFirstOrThrow();
	return { photo_id, photo_request_code, photo_request_id: id };
}
