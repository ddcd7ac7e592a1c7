import sharp from 'sharp';
import { signUp } from '#events/register.server.ts';
import type { Participant } from '#events/forms.ts';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { form, openStop, person } from './stop.ts';
import { addPhoto } from '#photos/addPhoto.server.ts';
import { deskPhotos } from '#photos/deskPhotos.server.ts';
import { publishPhotos } from '#photos/publishPhotos.server.ts';

/** A picture of its own, drawn here: two with one colour are the same bytes. */
export async function picture(colour: string, width = 900, height = 600): Promise<File> {
	const bytes = await sharp({ create: { width, height, channels: 3, background: colour } })
		.jpeg()
		.toBuffer();
	return new File([new Uint8Array(bytes)], `${colour}.jpg`, { type: 'image/jpeg' });
}

/** Somebody who signed up with or without consent to pictures, and came. */
export async function cameTo(
	ctx: Context,
	stop_id: string,
	who: { photos: boolean; more?: Partial<Participant> }
) {
	const { codes } = await signUp(
		ctx,
		form(stop_id, [person(who.more)], { photo_consent: who.photos })
	);
	const row = await ctx.db
		.selectFrom('registration')
		.select(['id', 'person_id', 'secret'])
		.where('code', '=', codes[0]!.code)
		.executeTakeFirstOrThrow();
	await marked(ctx, stop_id, row.person_id, row.id);
	return row;
}

/** A mark of attendance, also of somebody who never signed up. */
export async function marked(
	ctx: Context,
	stop_id: string,
	person_id: string,
	registration_id: string | null = null
): Promise<void> {
	const at = { at: ctx.now, recorded_at: ctx.now, how: 'search' };
	await ctx.db
		.insertInto('attendance')
		.values({ id: newId(), stop_id, person_id, registration_id, category: 'P03', ...at })
		.execute();
}

/** A stop with one picture, one who agreed and one who did not. */
export async function photographed(ctx: Context, colour = '#0a7') {
	const stop = await openStop(ctx);
	const agreed = await cameTo(ctx, stop.stop_id, { photos: true });
	const refused = await cameTo(ctx, stop.stop_id, { photos: false });
	const given = { file: await picture(colour), caption: { kk: 'Кездесу' }, taken_by: null };
	const { photo_id } = await addPhoto(ctx, stop.stop_id, given);
	return { ...stop, agreed, refused, photo_id };
}

/** Publishes as the page does: with the list that stands there now. */
export async function publish(ctx: Context, stop_id: string, photo_ids: string[]): Promise<void> {
	const { seen } = await deskPhotos(ctx, stop_id);
	await publishPhotos(ctx, stop_id, { photo_ids, seen, confirmed: true });
}
