import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { found } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { lockPeople } from '#people/lockPeople.server.ts';
import { takeBack } from '#people/withdrawConsent.server.ts';
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
		if (agrees === (place.photo_at !== null)) return;
		await tx.db
			.updateTable('guardian')
			.set({ photo_at: agrees ? tx.now : null })
			.where('registration_id', '=', place.id)
			.execute();
		if (agrees) await happened(tx, 'events.guardian_agreed_photos', place.id);
		else await takePhotosBack(tx, place);
	});
}

/** The consent was given with the first sign-up; a place at another stop leads back to it. */
async function takePhotosBack(tx: Context, { id, person_id }: Place): Promise<void> {
	await lockPeople(tx, [person_id]);
	const { rows } = await sql<{ id: string; subject: string }>`
		with recursive place as (
			select id, moved_from from registration where id = ${id}
			union select g.id, g.moved_from from registration g join place on g.id = place.moved_from
		)
		select consent.id, consent.subject from consent join place on place.id = consent.subject
		where code = 'photo' and withdrawn_at is null and person_id = ${person_id}`.execute(tx.db);
	for (const consent of rows) await takeBack(tx, { ...consent, person_id, code: 'photo' });
}
