import sharp from 'sharp';
import type { Context } from '#ground/context.ts';
import { newCode, newId } from '#ground/ids.ts';
import { notePhotoAnswer } from '#events/notePhotoAnswer.server.ts';
import { addPhoto } from '#photos/addPhoto.server.ts';
import { askRemoval } from '#photos/askRemoval.server.ts';
import { deskPhotos } from '#photos/deskPhotos.server.ts';
import { publishPhotos } from '#photos/publishPhotos.server.ts';
import type {} from '#photos/tables.ts';

/** A published picture, and a request to take it down. */
export async function photo(staff: Context, { stop_id, slug }: { stop_id: string; slug: string }) {
	const { photo_id } = await addPhoto(staff, stop_id, {
		file: await picture('#0a7'),
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

/** The scan of a consent to pictures. */
export async function photoPaper(staff: Context, stop_id: string, person_id: string) {
	const id = newId();
	const said = { answer: 'agreed', by_guardian: false, proof: 'paper' } as const;
	const file = await picture('#fff');
	// The text of consent is asked for from the moment the database was made.
	const now = new Date();
	await notePhotoAnswer({ ...staff, now }, person_id, { id, stop_id, ...said, file });
	return { photo_paper_id: id };
}

async function picture(background: string): Promise<File> {
	const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
		.png()
		.toBuffer();
	return new File([new Uint8Array(bytes)], 'photo.png', { type: 'image/png' });
}
