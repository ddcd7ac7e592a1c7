import { sql } from 'kysely';
import { foldedName } from '#kazakh/fold.ts';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import type { Contact } from './contact.ts';

/** Age bands, never birth dates. */
export const ageBands = ['under_14', '14_17', '18_35', '36_49', '50_plus'] as const;
export type AgeBand = (typeof ageBands)[number];

/** Somebody as a form or a list names them. */
export interface Named {
	surname: string;
	given: string;
	patronymic?: string | null;
	age_band?: AgeBand | null;
	/** The day the band was said, 'YYYY-MM-DD': a band said years ago may no longer hold. */
	age_said_on?: string | null;
	territory?: string | null;
	language: string;
	contact: Contact | null;
}

export interface Known {
	position: number;
	person_id: string;
	/** False: made by this call. */
	known: boolean;
}

/**
 * A row for the SQL function `know_people`, which a command's own function may call with many at once;
 * `position` is the caller's, and comes back with the answer.
 */
export function knowRow(named: Named, position: number) {
	const { key, patronymic } = foldedName(named);
	return {
		position,
		id: newId(),
		surname: named.surname,
		given: named.given,
		patronymic: named.patronymic || null,
		folded_name: key,
		folded_patronymic: patronymic,
		age_band: named.age_band ?? null,
		age_said_on: named.age_band ? (named.age_said_on ?? null) : null,
		territory: named.territory ?? null,
		language: named.language,
		contact: named.contact?.value ?? null,
		contact_kind: named.contact?.kind ?? null
	};
}

/**
 * Tells for each of the named whose they are, and makes those who are new; in the caller's transaction.
 * Same contact and same folded name is one person; the answer keeps the order given.
 */
export async function knowPeople(tx: Context, people: Named[]): Promise<Known[]> {
	const rows = JSON.stringify(people.map(knowRow));
	const answer = await sql<Known>`select * from know_people(${rows}::jsonb, ${tx.now})
		order by "position"`.execute(tx.db);
	return answer.rows;
}

/** A consent as it was given; `version` is that of the text which was shown. */
export interface Given {
	person_id: string;
	code: string;
	version: number;
	language: string;
	channel: 'web' | 'paper' | 'door' | 'staff';
	/** What it was given for, e.g. a registration. */
	subject: string | null;
}

/** Writes consents down, in the caller's transaction (law on personal data, article 8 (1): provable). */
export async function giveConsents(tx: Context, given: Given[]): Promise<void> {
	const rows = JSON.stringify(given.map((one) => ({ id: newId(), ...one })));
	await sql`select give_consents(${rows}::jsonb, ${tx.now})`.execute(tx.db);
}
