import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newCode, newId } from '#ground/ids.ts';
import { found } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import { workingDaysAfter } from '#kazakh/workingDays.ts';
import { publicPhoto } from './publicPhotos.server.ts';
import type {} from './tables.ts';

/** Working days until it is decided (law on personal data, article 25 (2-9)). */
const within = 1;

/**
 * Anybody asks for a published picture to be taken down. Answers the code by which they read what became of it:
 * nothing else is asked of them. The same words about the same picture are one request while it is open.
 */
export async function askRemoval(
	ctx: Context,
	slug: string,
	{ photo_id, text }: { photo_id: string; text: string }
): Promise<string> {
	const photo = await publicPhoto(ctx, slug, photo_id);
	return transaction(ctx, async (tx) => {
		await tx.db.selectFrom('photo').select('id').where('id', '=', photo_id).forUpdate().execute();
		const open = await tx.db
			.selectFrom('photo_request')
			.select('code')
			.where('photo_id', '=', photo_id)
			.where('text', '=', text)
			.where('done_at', 'is', null)
			.where('refused_at', 'is', null)
			.executeTakeFirst();
		if (open) return open.code;
		const row = { id: newId(), code: removalCode(), photo_id, stop_id: photo.stop_id, text };
		const due_on = workingDaysAfter(dayKey(tx.now, tx.centre.zone), within);
		await tx.db
			.insertInto('photo_request')
			.values({ ...row, language: tx.language, asked_at: tx.now, due_on })
			.execute();
		await happened(tx, 'photos.removal_asked', row.id, { stop_id: photo.stop_id });
		return row.code;
	});
}

/** Also what a robot is told: a code like every other, and nothing is kept. */
export const removalCode = () => newCode(10);

/** What became of a request, for whoever has its code. */
export async function removalRequest(ctx: Context, code: string) {
	const row = ctx.db
		.selectFrom('photo_request')
		.select(['code', 'asked_at', 'due_on', 'done_at', 'refused_at', 'refused_reason'])
		.where('code', '=', code);
	return found(await row.executeTakeFirst());
}
