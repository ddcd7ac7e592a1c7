import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import type { Texts } from '#ground/language.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { lockedPhoto } from './lockPhotoStop.server.ts';

/** What stands under a picture, what is read to those who do not see it, and who took it. */
export async function describePhoto(
	ctx: Context,
	stop_id: string,
	given: { photo_id: string; caption: Texts; alt: Texts; taken_by: string | null }
): Promise<void> {
	require(ctx, 'photos.write');
	const { photo_id, caption, alt, taken_by } = given;
	await transaction(ctx, async (tx) => {
		await lockedPhoto(tx, stop_id, photo_id);
		await tx.db
			.updateTable('photo')
			.set({
				caption: JSON.stringify(caption) as never,
				alt: JSON.stringify(alt) as never,
				taken_by
			})
			.where('id', '=', photo_id)
			.execute();
		await happened(tx, 'photos.described', photo_id, { stop_id });
	});
}

/** Moves a picture one place towards the beginning or the end of its stop's pictures; at the end nothing changes. */
export async function movePhoto(
	ctx: Context,
	stop_id: string,
	{ photo_id, to }: { photo_id: string; to: 'before' | 'after' }
): Promise<void> {
	require(ctx, 'photos.write');
	await transaction(ctx, async (tx) => {
		const photo = await lockedPhoto(tx, stop_id, photo_id);
		const before = to === 'before';
		const other = await tx.db
			.selectFrom('photo')
			.select(['id', 'position'])
			.where('stop_id', '=', stop_id)
			.where('position', before ? '<' : '>', photo.position)
			.orderBy('position', before ? 'desc' : 'asc')
			.limit(1)
			.executeTakeFirst();
		if (!other) return;
		await putAt(tx, photo_id, other.position);
		await putAt(tx, other.id, photo.position);
		await happened(tx, 'photos.moved', photo_id, { stop_id });
	});
}

async function putAt(tx: Context, id: string, position: number): Promise<void> {
	await tx.db.updateTable('photo').set({ position }).where('id', '=', id).execute();
}
