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

/** The first published pictures of an event, stop by stop in their order; read when the page is, never kept in a record. */
export function publicPhotos(ctx: Context, slug: string, most: number) {
	return shown(ctx)
		.where('event.slug', '=', slug)
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
