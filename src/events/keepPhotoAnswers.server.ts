import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { happenedToMany } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { consentText } from '#people/consentText.server.ts';
import { takeBack } from '#people/withdrawConsent.server.ts';
import type {} from './tables.ts';

export interface PhotoWord {
	/** Made here when left out. */
	id?: string;
	person_id: string;
	agreed: boolean;
	by_guardian: boolean;
	/** The scan of a paper of their own. */
	file_id?: string | null;
}

/**
 * Writes down what people of a stop said about pictures on paper. A yes is a consent to the text of today; a no takes
 * back every consent of theirs to pictures of the stop, and what shows them goes.
 */
export async function keepPhotoAnswers(
	tx: Context,
	stop_id: string,
	said: PhotoWord[],
	by_link: string | null = null
): Promise<void> {
	if (said.length === 0) return;
	const rows = said.map(({ id, agreed, file_id, ...who }) => ({
		...who,
		id: id ?? newId(),
		stop_id,
		consent_id: agreed ? newId() : null,
		file_id: file_id ?? null,
		noted_at: tx.now,
		noted_by: tx.visitor.account_id,
		by_link
	}));
	await giveConsents(tx, stop_id, rows);
	await tx.db.insertInto('photo_answer').values(rows).execute();
	await happenedToMany(
		tx,
		'events.photo_answer_noted',
		rows.map(({ id, person_id, consent_id }) => ({
			subject: id,
			detail: { stop_id, person_id, agreed: consent_id !== null }
		}))
	);
	const refused = rows.filter(({ consent_id }) => consent_id === null);
	await takeBackAt(
		tx,
		stop_id,
		refused.map(({ person_id }) => person_id)
	);
}

/** Article 8 of the law on personal data: which text was agreed to, when, and that it was on paper. */
async function giveConsents(
	tx: Context,
	stop_id: string,
	said: { person_id: string; consent_id: string | null }[]
): Promise<void> {
	const agreed = said.filter(({ consent_id }) => consent_id !== null);
	if (agreed.length === 0) return;
	const { version } = await consentText(tx, 'photo');
	const rows = agreed.map(({ person_id, consent_id }) => ({
		id: consent_id,
		person_id,
		code: 'photo',
		version,
		language: tx.language,
		channel: 'paper',
		subject: stop_id
	}));
	await sql`select give_consents(${JSON.stringify(rows)}::jsonb, ${tx.now}::timestamptz)`.execute(
		tx.db
	);
}

/**
 * Takes back each consent of these people to pictures of a stop: given on paper for the stop, or with a sign-up, also
 * one that was moved here.
 */
export async function takeBackAt(tx: Context, stop_id: string, people: string[]): Promise<void> {
	if (people.length === 0) return;
	const { rows } = await sql<{ id: string; person_id: string; subject: string }>`
		with recursive place as (
			select id, moved_from from registration
			where stop_id = ${stop_id} and person_id = any(${people}::uuid[])
			union select g.id, g.moved_from from registration g join place on g.id = place.moved_from
		)
		select id, person_id, subject from consent
		where code = 'photo' and withdrawn_at is null and person_id = any(${people}::uuid[])
			and (subject = ${stop_id} or subject in (select id from place))`.execute(tx.db);
	for (const consent of rows) await takeBack(tx, { ...consent, code: 'photo' });
}
