import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { newId } from '#ground/ids.ts';
import { dayKey } from '#kazakh/dates.ts';
import { foldedName } from '#kazakh/fold.ts';
import type { WalkIn } from './attendance.ts';
import { contactOf } from './contact.ts';

/** The text on personal data that people agree to when they take part. */
export const consentCode = 'sign_up';

/** One walk-in of a list, by the id of its mark. */
interface Arrived {
	mark_id: string;
	person: WalkIn;
	/** On a signed sheet or by a guardian's paper, else by word at the door. */
	on_paper: boolean;
}

/**
 * The person of each walk-in, by mark id: known again by contact and name, or new. Without a contact nobody is
 * known again.
 */
export async function arrivedPeople(
	tx: Context,
	stop: { id: string },
	arrived: Arrived[]
): Promise<Map<string, string>> {
	if (arrived.length === 0) return new Map();
	const rows = JSON.stringify(
		arrived.map(({ person }, position) => personRow(tx, person, position))
	);
	const known = await sql<{ position: number; person_id: string }>`
		select position, person_id from know_people(${rows}::jsonb, ${tx.now}::timestamptz)`.execute(tx.db);
	const people = new Map(
		known.rows.map(({ position, person_id }) => [arrived[position]!.mark_id, person_id])
	);
	await noteConsents(tx, stop.id, arrived, people);
	return people;
}

function personRow(tx: Context, person: WalkIn, position: number) {
	const contact = person.contact ? contactOf(person.contact) : null;
	const folded = foldedName(person);
	return {
		position,
		id: newId(),
		surname: person.surname,
		given: person.given,
		patronymic: person.patronymic ?? null,
		folded_name: folded.key,
		folded_patronymic: folded.patronymic,
		contact: contact?.value ?? null,
		contact_kind: contact?.kind ?? null,
		age_band: person.age_band ?? null,
		age_said_on: person.age_band ? dayKey(tx.now, tx.centre.zone) : null,
		territory: null,
		language: tx.language
	};
}

/** Article 8 of the law on personal data: what was agreed to, when, how and for which stop. */
async function noteConsents(
	tx: Context,
	stop_id: string,
	arrived: Arrived[],
	people: Map<string, string>
): Promise<void> {
	const { version } = await tx.db
		.selectFrom('consent_text')
		.select(({ fn }) => fn.max('version').as('version'))
		.where('code', '=', consentCode)
		.where('from_at', '<=', tx.now)
		.executeTakeFirstOrThrow();
	const agreed = await tx.db
		.selectFrom('consent')
		.select('person_id')
		.where('subject', '=', stop_id)
		.where('person_id', 'in', [...people.values()])
		.execute();
	const fresh = arrived.filter(
		({ mark_id }) => !agreed.some(({ person_id }) => person_id === people.get(mark_id))
	);
	const rows = fresh.map(({ mark_id, on_paper }) => ({
		id: newId(),
		person_id: people.get(mark_id),
		code: consentCode,
		version,
		language: tx.language,
		channel: on_paper ? 'paper' : 'door',
		subject: stop_id
	}));
	await sql`select give_consents(${JSON.stringify(rows)}::jsonb, ${tx.now}::timestamptz)`.execute(
		tx.db
	);
}
