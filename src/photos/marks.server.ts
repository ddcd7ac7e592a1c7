import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { found, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { lockedPhoto } from './lockPhotoStop.server.ts';
import { takeDown } from './takeDown.server.ts';
import { peopleAt } from './withoutConsent.server.ts';

/**
 * Marks that somebody of the stop is in a picture. Who has not agreed makes publishing impossible, and takes a
 * published picture down at once. Twice changes nothing.
 */
export async function markPerson(
	ctx: Context,
	stop_id: string,
	mark: { photo_id: string; person_id: string }
): Promise<void> {
	require(ctx, 'photos.write');
	const { photo_id, person_id } = mark;
	await transaction(ctx, async (tx) => {
		const photo = await lockedPhoto(tx, stop_id, photo_id);
		const there = (await peopleAt(tx, [stop_id])).find((one) => one.person_id === person_id);
		if (!there) throw new Refusal('photos.not_of_stop', 422);
		const row = await tx.db
			.insertInto('photo_person')
			.values({ photo_id, person_id, marked_at: tx.now, marked_by: tx.visitor.account_id })
			.onConflict((known) => known.doNothing())
			.returning('photo_id')
			.executeTakeFirst();
		if (!row) return;
		await happened(tx, 'photos.marked', photo_id, { stop_id, person_id });
		if (there.lack && photo.published_at) await takeDown(tx, [photo_id], 'list');
	});
}

export async function unmarkPerson(
	ctx: Context,
	stop_id: string,
	mark: { photo_id: string; person_id: string }
): Promise<void> {
	require(ctx, 'photos.write');
	const { photo_id, person_id } = mark;
	await transaction(ctx, async (tx) => {
		await lockedPhoto(tx, stop_id, photo_id);
		const gone = await tx.db
			.deleteFrom('photo_person')
			.where('photo_id', '=', photo_id)
			.where('person_id', '=', person_id)
			.executeTakeFirst();
		found(gone.numDeletedRows > 0n ? gone : null);
		await happened(tx, 'photos.unmarked', photo_id, { stop_id, person_id });
	});
}

/** Ids of who is marked in each of these pictures. */
export async function marksOf(
	{ db }: Context,
	photo_ids: string[]
): Promise<Map<string, string[]>> {
	const marks = new Map<string, string[]>();
	if (photo_ids.length === 0) return marks;
	const rows = await db
		.selectFrom('photo_person')
		.select(['photo_id', 'person_id'])
		.where('photo_id', 'in', photo_ids)
		.execute();
	for (const { photo_id, person_id } of rows)
		marks.set(photo_id, [...(marks.get(photo_id) ?? []), person_id]);
	return marks;
}
