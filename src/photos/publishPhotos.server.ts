import type { Context } from '#ground/context.ts';
import { releaseFiles } from '#ground/files/change.server.ts';
import { happened, happenedToMany } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { found, refuse, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { lockPhotoStop } from './lockPhotoStop.server.ts';
import { marksOf } from './marks.server.ts';
import { listMark, whyNotPublish } from './photo.ts';
import { filesOf } from './takeDown.server.ts';
import { withoutConsent } from './withoutConsent.server.ts';

export interface Publishing {
	photo_ids: string[];
	/** The list without consent as it stood on the page: `listMark` of the ids. */
	seen: string;
	/** "None of these is in the pictures." */
	confirmed: boolean;
}

/**
 * Shows pictures of a stop to everybody, when somebody confirms that none of those without consent is in them; who,
 * when and against which list is kept. Nothing is published when one of them may not be. Twice changes nothing.
 */
export async function publishPhotos(
	ctx: Context,
	stop_id: string,
	{ photo_ids, seen, confirmed }: Publishing
): Promise<void> {
	require(ctx, 'photos.publish');
	if (photo_ids.length === 0) throw new Refusal('photos.none_chosen', 422);
	await transaction(ctx, async (tx) => {
		await lockPhotoStop(tx, stop_id);
		const photos = await chosen(tx, stop_id, photo_ids);
		const lacking = (await withoutConsent(tx, stop_id)).map(({ person_id }) => person_id);
		const waiting = photos.filter(({ published_at }) => published_at === null);
		if (waiting.length === 0) return;
		// What is in their way whatever is confirmed is told first.
		for (const photo of waiting) refuse(whyNotPublish(photo, lacking));
		if (seen !== listMark(lacking)) throw new Refusal('photos.list_changed');
		if (!confirmed) throw new Refusal('photos.not_confirmed', 422);
		const ids = waiting.map(({ id }) => id);
		const check_id = await keepCheck(tx, stop_id, lacking);
		await tx.db
			.updateTable('photo')
			.set({ published_at: tx.now, check_id, taken_down_at: null, taken_down_why: null })
			.where('id', 'in', ids)
			.execute();
		await releaseFiles(tx, await filesOf(tx, ids));
		const detail = { stop_id, check_id };
		await happenedToMany(
			tx,
			'photos.published',
			ids.map((subject) => ({ subject, detail }))
		);
	});
}

async function chosen(tx: Context, stop_id: string, ids: string[]) {
	const rows = await tx.db
		.selectFrom('photo')
		.select(['id', 'caption', 'published_at'])
		.where('stop_id', '=', stop_id)
		.where('id', 'in', ids)
		.execute();
	found(rows.length === new Set(ids).size ? rows : null);
	const marks = await marksOf(tx, ids);
	return rows.map((row) => ({ ...row, marked: marks.get(row.id) ?? [] }));
}

async function keepCheck(tx: Context, stop_id: string, lacking: string[]): Promise<string> {
	const id = newId();
	const by = { confirmed_at: tx.now, confirmed_by: tx.visitor.account_id };
	await tx.db
		.insertInto('photo_check')
		.values({ id, stop_id, ...by })
		.execute();
	const rows = lacking.map((person_id) => ({ check_id: id, person_id }));
	if (rows.length > 0) await tx.db.insertInto('photo_check_person').values(rows).execute();
	await happened(tx, 'photos.confirmed', id, { stop_id, people: rows.length });
	return id;
}
