import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import type {} from '#events/tables.ts';
import type {} from './tables.ts';

/** A published picture as a page shows it. */
export type Shot = Awaited<ReturnType<typeof publicPhotos>>[number];

function shown(ctx: Context) {
	return ctx.db
		.selectFrom('photo')
		.innerJoin('stop', 'stop.id', 'photo.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.innerJoin('territory', 'territory.code', 'stop.territory')
		.select(['photo.id', 'photo.stop_id', 'photo.caption', 'photo.alt', 'photo.taken_by'])
		.select(['photo.width', 'photo.height', 'stop.starts_at', 'territory.name as place'])
		.select(['event.slug', 'event.title'])
		.select((of) =>
			jsonArrayFrom(
				of
					.selectFrom('photo_file')
					.select(['file_id', 'photo_file.type', 'photo_file.width', 'photo_file.height'])
					.whereRef('photo_id', '=', 'photo.id')
					.orderBy('photo_file.width')
			).as('files')
		)
		.where('photo.published_at', 'is not', null)
		.where('event.published_at', '<=', ctx.now);
}

/**
 * Published pictures of an event, stop by stop in their order, the first ones or those behind the picture `after`; read
 * when the page is, never kept in a record.
 */
export function publicPhotos(
	ctx: Context,
	slug: string,
	most: number,
	after: string | null = null
) {
	const behind = sql<boolean>`(stop.starts_at, photo.stop_id, photo.position, photo.id) > (
		select s.starts_at, last.stop_id, last.position, last.id
		from photo last join stop s on s.id = last.stop_id where last.id = ${after})`;
	return shown(ctx)
		.where('event.slug', '=', slug)
		.$if(after !== null, (shots) => shots.where(behind))
		.orderBy('stop.starts_at')
		.orderBy('photo.stop_id')
		.orderBy('photo.position')
		.orderBy('photo.id')
		.limit(most)
		.execute();
}

/** One published picture of an event; 404 for one that is not, not yet or no longer. */
export async function publicPhoto(ctx: Context, slug: string, id: string): Promise<Shot> {
	const row = shown(ctx).where('photo.id', '=', id).where('event.slug', '=', slug);
	return found(await row.executeTakeFirst());
}
