import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Context } from '#ground/context.ts';
import { openFile } from '#ground/files/open.server.ts';
import { found } from '#ground/refusal.ts';
import { emailsOf } from '#people/emails.server.ts';
import { require } from '#people/rights.ts';
import { listMark, pageOf } from './photo.ts';
import type {} from './tables.ts';
import { peopleAt } from './withoutConsent.server.ts';

export type DeskPhoto = Awaited<ReturnType<typeof deskPhotos>>['photos'][number];

/** Pictures of one page of the desk. */
const most = 60;

function rows(ctx: Context, stop_id: string) {
	return ctx.db
		.selectFrom('photo')
		.leftJoin('photo_check', 'photo_check.id', 'photo.check_id')
		.select(['photo.id', 'caption', 'alt', 'taken_by', 'width', 'height', 'position'])
		.select(['added_at', 'published_at', 'taken_down_at', 'taken_down_why'])
		.select(['photo_check.confirmed_at', 'photo_check.confirmed_by'])
		.select(
			sql<number>`(select count(*)::int from photo_check_person c where c.check_id = photo.check_id)`.as(
				'checked'
			)
		)
		.select((of) =>
			jsonArrayFrom(
				of
					.selectFrom('photo_person')
					.select('person_id')
					.whereRef('photo_id', '=', 'photo.id')
					.orderBy('marked_at')
			).as('marks')
		)
		.where('photo.stop_id', '=', stop_id)
		.orderBy('position')
		.orderBy('photo.id');
}

/**
 * A page of a stop's pictures for staff, those behind the picture `after`, and beside them everybody who came, with who
 * may not be shown. `next`: what the next page comes after.
 */
export async function deskPhotos(ctx: Context, stop_id: string, after: string | null = null) {
	require(ctx, 'photos.write');
	const behind = sql<boolean>`(photo.position, photo.id) > (
		select last.position, last.id from photo last where last.id = ${after} and last.stop_id = ${stop_id})`;
	let page = rows(ctx, stop_id).limit(most + 1);
	if (after) page = page.where(behind);
	const { rows: photos, next } = pageOf(await page.execute(), most);
	return { photos, next, ...(await beside(ctx, stop_id)) };
}

async function beside(ctx: Context, stop_id: string) {
	const people = await peopleAt(ctx, [stop_id]);
	const lacking = people.filter(({ lack }) => lack !== null);
	return {
		people,
		lacking,
		seen: listMark(lacking.map(({ person_id }) => person_id))
	};
}

/** One picture of a stop for staff. */
export async function deskPhoto(ctx: Context, stop_id: string, id: string) {
	require(ctx, 'photos.write');
	const photo = found(await rows(ctx, stop_id).where('photo.id', '=', id).executeTakeFirst());
	const by = photo.confirmed_by;
	const emails = by ? await emailsOf([by]) : null;
	return { photo, confirmed_by: (by && emails?.get(by)) ?? null, ...(await beside(ctx, stop_id)) };
}

/** The picture itself, published or not, in the size that is nearest to what a grid or a page needs. */
export async function openDeskPhoto(ctx: Context, id: string, width: number) {
	require(ctx, 'photos.write');
	const { file_id } = found(
		await ctx.db
			.selectFrom('photo_file')
			.select('file_id')
			.where('photo_id', '=', id)
			.where('type', '=', 'image/webp')
			.orderBy(sql`abs(width - ${width}::int)`)
			.limit(1)
			.executeTakeFirst()
	);
	return openFile(ctx, file_id);
}
