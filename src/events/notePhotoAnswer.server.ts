import type { Context } from '#ground/context.ts';
import { photos } from '#ground/files/kinds.ts';
import type { OpenFile } from '#ground/files/open.server.ts';
import { openFile } from '#ground/files/open.server.ts';
import { storeFile } from '#ground/files/store.server.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { lockPeople } from '#people/lockPeople.server.ts';
import { require } from '#people/rights.ts';
import { keepPhotoAnswers } from './keepPhotoAnswers.server.ts';
import type { PhotoAnswerInput } from './photoAnswer.ts';
import { whyNotNote } from './photoAnswer.ts';
import type {} from './tables.ts';

/**
 * Notes what somebody of a stop, or a minor's guardian, said on paper about pictures: a yes with its scan or on the
 * stop's sheet, a refusal or a consent taken back. The same form again changes nothing. Refusals: `files.…`,
 * `events.guardian_signs` 422, 404 for somebody who is not of the stop.
 */
export async function notePhotoAnswer(
	ctx: Context,
	person_id: string,
	given: PhotoAnswerInput
): Promise<void> {
	require(ctx, 'people.write');
	const { id, stop_id, answer, by_guardian, proof, file } = given;
	await transaction(ctx, async (tx) => {
		const [one] = await lockPeople(tx, [person_id]);
		found(one!.erased_at || one!.merged_into ? null : one);
		if (await isNoted(tx, id)) return;
		refuse(whyNotNote(given, await ofStop(tx, stop_id, person_id)), 422);
		const agreed = answer === 'agreed';
		const file_id =
			agreed && proof === 'paper' && file ? await storeFile(tx, file, ['pdf', ...photos]) : null;
		await keepPhotoAnswers(tx, stop_id, [{ id, person_id, agreed, by_guardian, file_id }]);
	});
}

async function isNoted(tx: Context, id: string): Promise<boolean> {
	const row = tx.db.selectFrom('photo_answer').select('id').where('id', '=', id);
	return (await row.executeTakeFirst()) !== undefined;
}

/** Whether a guardian signs for this person of the stop; 404 for whoever neither came nor signed up there. */
async function ofStop(tx: Context, stop_id: string, person_id: string) {
	const row = await tx.db
		.selectFrom('person')
		.select('age_band')
		.select((of) =>
			of
				.exists(
					of
						.selectFrom('guardian')
						.innerJoin('registration', 'registration.id', 'guardian.registration_id')
						.select('guardian.registration_id')
						.whereRef('registration.person_id', '=', 'person.id')
						.where('registration.stop_id', '=', stop_id)
				)
				.as('has_guardian')
		)
		.where('person.id', '=', person_id)
		.where((of) =>
			of.or(
				(['registration', 'attendance'] as const).map((table) =>
					of.exists(
						of
							.selectFrom(table)
							.select(`${table}.id`)
							.whereRef(`${table}.person_id`, '=', 'person.id')
							.where(`${table}.stop_id`, '=', stop_id)
					)
				)
			)
		)
		.executeTakeFirst();
	return found(row);
}

/** What was noted of a person, newest first, and what they were told the paper was. */
export function photoAnswersOf(ctx: Context, person_id: string) {
	require(ctx, 'people.see');
	return ctx.db
		.selectFrom('photo_answer')
		.innerJoin('stop', 'stop.id', 'photo_answer.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.leftJoin('consent', 'consent.id', 'photo_answer.consent_id')
		.select(['photo_answer.id', 'photo_answer.consent_id', 'by_guardian', 'file_id', 'noted_at'])
		.select(['noted_by', 'by_link', 'event.title', 'stop.starts_at', 'consent.version'])
		.where('photo_answer.person_id', '=', person_id)
		.orderBy('noted_at', 'desc')
		.orderBy('photo_answer.id', 'desc')
		.limit(100)
		.execute();
}

/** The scan of a paper, for staff alone. */
export async function openPhotoPaper(
	ctx: Context,
	person_id: string,
	id: string
): Promise<OpenFile> {
	require(ctx, 'files.see_private');
	const row = await ctx.db
		.selectFrom('photo_answer')
		.select('file_id')
		.where('id', '=', id)
		.where('person_id', '=', person_id)
		.executeTakeFirst();
	return openFile(ctx, found(found(row).file_id));
}
