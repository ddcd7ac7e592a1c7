import type { Context } from '#ground/context.ts';
import { forgetLettersTo } from '#ground/mail/forget.server.ts';
import { fullName } from '#kazakh/names.ts';
import { showPhone } from '#kazakh/phone.ts';
import { forgetPeople, noName, withMerged } from './forgetPeople.server.ts';
import type { Forgotten } from './holdings.server.ts';

/** Whom an erasure is about: the person, the rows merged into it, every name and contact they had. */
export async function forgotten(tx: Context, person_id: string): Promise<Forgotten> {
	const people = await tx.db
		.selectFrom('person')
		.select(['id', 'surname', 'given', 'patronymic', 'folded_name'])
		.where('id', 'in', await withMerged(tx, [person_id]))
		.execute();
	const ids = people.map(({ id }) => id);
	const contacts = await contactsOf(tx, ids);
	return {
		ids,
		folded_names: people.map(({ folded_name }) => folded_name).filter(Boolean),
		words: [...people.flatMap(spellings), ...contacts.values.flatMap(shown)],
		contacts: contacts.values,
		own_contacts: contacts.own
	};
}

async function contactsOf(tx: Context, ids: string[]) {
	const rows = await tx.db
		.selectFrom('contact')
		.select('value')
		.distinct()
		.where('person_id', 'in', ids)
		.execute();
	const values = rows.map(({ value }) => value);
	if (values.length === 0) return { values, own: [] };
	const others = await tx.db
		.selectFrom('contact')
		.select('value')
		.where('value', 'in', values)
		.where('person_id', 'not in', ids)
		.execute();
	const shared = new Set(others.map(({ value }) => value));
	return { values, own: values.filter((value) => !shared.has(value)) };
}

/** A surname alone may be a whole family's, but what stays names nobody of it either. */
function spellings(name: { surname: string; given: string; patronymic: string | null }): string[] {
	if (name.surname === noName) return [];
	const { surname, given } = name;
	const names = [fullName(name), `${surname} ${given}`, `${given} ${surname}`];
	return surname.length > 3 ? [...names, surname] : names;
}

function shown(value: string): string[] {
	return value.includes('@') ? [value] : [value, showPhone(value)];
}

/** What people/ holds: names, contacts and proofs go; consents stay, withdrawn, without saying whose they were. */
export async function eraseOwn(tx: Context, person: Forgotten): Promise<void> {
	const { ids, own_contacts } = person;
	await forgetLettersTo(tx, own_contacts);
	if (own_contacts.length > 0)
		await tx.db.deleteFrom('contact_proof').where('value', 'in', own_contacts).execute();
	await tx.db
		.updateTable('consent')
		.set({ withdrawn_at: tx.now })
		.where('person_id', 'in', ids)
		.where('withdrawn_at', 'is', null)
		.execute();
	await tx.db
		.updateTable('data_request')
		.set({ refused_reason: null })
		.where('person_id', 'in', ids)
		.execute();
	await forgetPeople(tx, ids);
}
