import type { Context } from '#ground/context.ts';
import type {} from './tables.ts';

/** Holds these people's rows: a sign-up that brings one of them back waits, or is waited for. */
export async function holdPeople(tx: Context, person_ids: string[]): Promise<void> {
	await tx.db
		.selectFrom('person')
		.select('id')
		.where('id', 'in', person_ids)
		.orderBy('id')
		.forUpdate()
		.execute();
}

/** Destroys phones and e-mails of these people because their time is over; that there were some is kept. */
export async function forgetContacts(tx: Context, person_ids: string[]): Promise<void> {
	await tx.db
		.updateTable('person')
		.set({ contact_forgotten_at: tx.now })
		.where('id', 'in', person_ids)
		.where((of) =>
			of.exists(
				of.selectFrom('contact').select('value').whereRef('contact.person_id', '=', 'person.id')
			)
		)
		.execute();
	await tx.db.deleteFrom('contact').where('person_id', 'in', person_ids).execute();
}

/** Destroys what names these people, contacts too. The rows stay without it, so that visits are counted as before. */
export async function forgetPeople(tx: Context, person_ids: string[]): Promise<void> {
	await forgetContacts(tx, person_ids);
	await tx.db
		.updateTable('person')
		.set({
			surname: '—',
			given: '',
			patronymic: null,
			folded_name: '',
			folded_patronymic: null,
			age_band: null,
			age_said_on: null,
			territory: null
		})
		.where('id', 'in', person_ids)
		.execute();
}
