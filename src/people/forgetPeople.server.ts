import type { Context } from '#ground/context.ts';
import type {} from './tables.ts';

/** Stands where a name stood: a row without one is not allowed, and a list shows that somebody was there. */
export const noName = '—';

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

/** These people's rows and those merged into them. */
export async function withMerged(tx: Context, person_ids: string[]): Promise<string[]> {
	const rows = await tx.db
		.withRecursive('own', (db) =>
			db
				.selectFrom('person')
				.select('id')
				.where('id', 'in', person_ids)
				.union((again) =>
					again
						.selectFrom('person')
						.innerJoin('own', 'own.id', 'person.merged_into')
						.select('person.id')
				)
		)
		.selectFrom('own')
		.select('id')
		.execute();
	return rows.map(({ id }) => id);
}

/** Destroys phones and e-mails of these people; that there were some is kept. */
export async function forgetContacts(tx: Context, person_ids: string[]): Promise<void> {
	const ids = await withMerged(tx, person_ids);
	await tx.db
		.updateTable('person')
		.set({ contact_forgotten_at: tx.now })
		.where('id', 'in', ids)
		.where((of) =>
			of.exists(
				of.selectFrom('contact').select('value').whereRef('contact.person_id', '=', 'person.id')
			)
		)
		.execute();
	await tx.db.deleteFrom('contact').where('person_id', 'in', ids).execute();
	await forgetMerges(tx, ids, 'contact');
}

/**
 * Destroys what names these people, contacts too. The rows stay without it, so that visits are counted as before, and
 * are shown as an erased person's.
 */
export async function forgetPeople(tx: Context, person_ids: string[]): Promise<void> {
	const ids = await withMerged(tx, person_ids);
	await forgetContacts(tx, ids);
	await forgetMerges(tx, ids);
	await tx.db
		.deleteFrom('alike')
		.where((where) => where.or([where('one_id', 'in', ids), where('other_id', 'in', ids)]))
		.execute();
	await tx.db
		.updateTable('person')
		.set({
			surname: noName,
			given: '',
			patronymic: null,
			folded_name: '',
			folded_patronymic: null,
			age_band: null,
			age_said_on: null,
			territory: null,
			erased_at: tx.now
		})
		.where('id', 'in', ids)
		.execute();
}

/** Rows of a merge name contacts; without them it cannot be taken apart any more. That it happened stays. */
async function forgetMerges(tx: Context, ids: string[], table?: string): Promise<void> {
	let rows = tx.db.deleteFrom('person_merge_row').where('merge_id', 'in', (db) =>
		db
			.selectFrom('person_merge')
			.select('person_merge.id')
			.where((where) => where.or([where('from_id', 'in', ids), where('into_id', 'in', ids)]))
	);
	if (table) rows = rows.where('table_name', '=', table);
	await rows.execute();
}
