import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { found } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { lockPeople } from '#people/lockPeople.server.ts';
import { takeBackAt } from './keepPhotoAnswers.server.ts';
import type {} from './tables.ts';

interface Place {
	id: string;
	person_id: string;
}

/** Whoever holds the ticket takes the consent to pictures back; what follows is as on one's own page. Twice changes nothing. */
export async function refusePhotos(ctx: Context, secret: string): Promise<void> {
	await transaction(ctx, async (tx) => {
		const row = tx.db.selectFrom('registration').select(['id', 'person_id']);
		await takePhotosBack(tx, found(await row.where('secret', '=', secret).executeTakeFirst()));
	});
}

/**
 * A guardian agrees to pictures of the child, or takes the consent to them back (law on personal data, articles 7 and
 * 8: given and withdrawn by the legal representative).
 */
export async function answerPhotos(ctx: Context, secret: string, agrees: boolean): Promise<void> {
	await transaction(ctx, async (tx) => {
		const place = found(
			await tx.db
				.selectFrom('guardian')
				.innerJoin('registration', 'registration.id', 'guardian.registration_id')
				.select(['registration.id', 'registration.person_id', 'guardian.photo_at'])
				.where('guardian.secret', '=', secret)
				.forUpdate('guardian')
				.executeTakeFirst()
		);
		if (agrees && place.photo_at !== null) return;
		await tx.db
			.updateTable('guardian')
			.set({ photo_at: agrees ? tx.now : null })
			.where('registration_id', '=', place.id)
			.execute();
		if (agrees) await happened(tx, 'events.guardian_agreed_photos', place.id);
		else await takePhotosBack(tx, place);
	});
}

/** Every consent to pictures of this stop is over, on paper too. */
async function takePhotosBack(tx: Context, { id, person_id }: Place): Promise<void> {
	await lockPeople(tx, [person_id]);
	const row = tx.db.selectFrom('registration').select('stop_id').where('id', '=', id);
	const { stop_id } = await row.executeTakeFirstOrThrow();
	await takeBackAt(tx, stop_id, [person_id]);
}
