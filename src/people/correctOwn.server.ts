import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import { foldedName } from '#kazakh/fold.ts';
import type { Own } from './own.server.ts';
import { lockOwnPerson } from './own.server.ts';
import type { Correction } from './ownForms.ts';

/**
 * A person corrects what is held of them (law on personal data, article 25 (2-9)): at once, by themselves.
 * The contact knows them by the new name and still by the old one.
 */
export async function correctOwn(ctx: Context, own: Own, said: Correction): Promise<void> {
	await transaction(ctx, async (tx) => {
		const { id } = await lockOwnPerson(tx, own);
		const was = await tx.db
			.selectFrom('person')
			.select(['surname', 'given', 'patronymic', 'age_band', 'language'])
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		const changed = (Object.keys(was) as (keyof typeof was)[]).filter(
			(name) => was[name] !== said[name]
		);
		if (changed.length === 0) return;
		const folded = foldedName(said);
		const age_said_on = said.age_band && dayKey(tx.now, tx.centre.zone);
		await tx.db
			.updateTable('person')
			.set({
				...said,
				folded_name: folded.key,
				folded_patronymic: folded.patronymic,
				...(changed.includes('age_band') ? { age_said_on } : {}),
				compared_at: null
			})
			.where('id', '=', id)
			.execute();
		await knowByName(tx, id, folded.key);
		await happened(tx, 'people.corrected', id, { fields: changed });
	});
}

/** Where the household has somebody of that name already, the pair shows up as likely duplicates. */
async function knowByName(tx: Context, person_id: string, folded_name: string): Promise<void> {
	const contacts = await tx.db
		.selectFrom('contact')
		.select(['value', 'kind', 'proved_at'])
		.distinctOn('value')
		.where('person_id', '=', person_id)
		.execute();
	if (contacts.length === 0) return;
	await tx.db
		.insertInto('contact')
		.values(contacts.map((one) => ({ ...one, folded_name, person_id, created_at: tx.now })))
		.onConflict((known) => known.doNothing())
		.execute();
}
