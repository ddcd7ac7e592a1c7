import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { transaction } from '#ground/transaction.server.ts';
import type {} from '#events/tables.ts';
import { lockPhotoStops } from './lockPhotoStop.server.ts';
import { whyNotShow } from './photo.ts';
import type { Why } from './takeDown.server.ts';
import { takeDown } from './takeDown.server.ts';
import { peopleAt } from './withoutConsent.server.ts';

/** Stops of one run: those that were not looked at the longest, so that each has its turn within the hour. */
const atOnce = 200;

/**
 * Looks anew at what is shown: a picture whose marked person has no consent any more, or whose stop has somebody
 * without consent whom nobody looked for, is taken down. It catches what came in another way than by withdrawing: a
 * mark of attendance brought later, a restored backup, a changed sign-up.
 */
export async function sweepPhotos(ctx: Context): Promise<void> {
	const { rows } = await sql<{ stop_id: string }>`
		select stop_id from photo_stop
		where exists (select from photo where photo.stop_id = photo_stop.stop_id and published_at is not null)
		order by checked_at limit ${atOnce}`.execute(ctx.db);
	const ids = rows.map(({ stop_id }) => stop_id);
	for (let first = 0; first < ids.length; first += 20) {
		const some = ids.slice(first, first + 20);
		await transaction(ctx, async (tx) => {
			const stops = await lockPhotoStops(tx, some);
			await takeDownUnfit(tx, stops, 'list');
			await tx.db
				.updateTable('photo_stop')
				.set({ checked_at: tx.now })
				.where('stop_id', 'in', stops)
				.execute();
		});
	}
}

/**
 * Takes down every published picture of these stops that may no longer be shown; answers how many. The caller holds
 * the stops.
 */
export async function takeDownUnfit(tx: Context, stop_ids: string[], why: Why): Promise<number> {
	const lacking = Map.groupBy(
		(await peopleAt(tx, stop_ids)).filter(({ lack }) => lack !== null),
		({ stop_id }) => stop_id
	);
	const unfit = (await shown(tx, stop_ids)).filter((photo) => {
		const ids = (lacking.get(photo.stop_id) ?? []).map(({ person_id }) => person_id);
		return whyNotShow(photo.marked, ids, new Set(photo.confirmed)) !== null;
	});
	await takeDown(
		tx,
		unfit.map(({ id }) => id),
		why
	);
	return unfit.length;
}

async function shown({ db }: Context, stop_ids: string[]) {
	if (stop_ids.length === 0) return [];
	return db
		.selectFrom('photo')
		.select(['id', 'stop_id'])
		.select(
			sql<string[]>`array(select person_id from photo_person where photo_id = photo.id)`.as(
				'marked'
			)
		)
		.select(
			sql<
				string[]
			>`array(select person_id from photo_check_person c where c.check_id = photo.check_id)`.as(
				'confirmed'
			)
		)
		.where('stop_id', 'in', stop_ids)
		.where('published_at', 'is not', null)
		.execute();
}
