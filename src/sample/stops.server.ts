import type { Context } from '#ground/context.ts';
import { newCode, newId, newSecret } from '#ground/ids.ts';
import type { Texts } from '#ground/language.ts';
import type {} from '#events/tables.ts';
import type {} from '#people/tables.ts';
import type { Hall } from './places.ts';
import { halls } from './places.ts';
import type { Person } from './people.server.ts';

const day = 24 * 60 * 60 * 1000;

export interface NewStop {
	event_id: string;
	hall: Hall;
	starts_at: Date;
	hours?: number;
	capacity: number;
	position?: number;
	closed_at?: Date;
}

/** One stop, with the programme copied into its own agenda. */
export async function addStop(tx: Context, stop: NewStop): Promise<string> {
	const id = newId();
	const { hall, hours = 2, ...rest } = stop;
	await tx.db
		.insertInto('stop')
		.values({
			...rest,
			id,
			...halls[hall],
			way: halls[hall].way as Texts,
			ends_at: new Date(stop.starts_at.getTime() + hours * 60 * 60 * 1000),
			opens_at: new Date(stop.starts_at.getTime() - 30 * day),
			closes_at: stop.starts_at,
			languages: ['kk', 'ru'],
			contact_name: 'Нұрпейісова Ақтоты',
			contact_phone: '+77000000000'
		})
		.execute();
	const turns = await tx.db
		.selectFrom('turn')
		.selectAll()
		.where('event_id', '=', stop.event_id)
		.where('stop_id', 'is', null)
		.execute();
	if (turns.length > 0)
		await tx.db
			.insertInto('turn')
			.values(turns.map((turn) => ({ ...turn, id: newId(), stop_id: id })))
			.execute();
	return id;
}

export interface Place {
	id: string;
	person: Person;
}

const needs = [['speak'], ['speak'], ['large_print'], ['ramp'], ['sign_language']];

/** Signs people up in this order; who comes after the last place waits in line. */
export async function signUpAll(
	tx: Context,
	stop_id: string,
	people: Person[],
	capacity: number,
	at = tx.now
): Promise<Place[]> {
	const rows = people.map((person, n) => {
		const moment = new Date(at.getTime() - (people.length - n) * 7 * 60_000);
		return {
			id: newId(),
			stop_id,
			person_id: person.id,
			arrival: n + 1,
			code: newCode(8),
			secret: newSecret(),
			content_hash: newSecret(),
			category: person.category,
			needs: n % 8 === 3 ? needs[(n >> 3) % needs.length]! : [],
			contact: person.phone,
			language: person.language,
			source: 'web',
			registered_at: moment,
			first_outcome: n < capacity ? 'confirmed' : 'waiting',
			confirmed_at: n < capacity ? moment : null,
			photo_allowed: n % 2 === 0
		};
	});
	await tx.db.insertInto('registration').values(rows).execute();
	await agreeAll(tx, rows);
	await tx.db
		.updateTable('stop')
		.set({
			taken: Math.min(people.length, capacity),
			waiting: Math.max(0, people.length - capacity),
			arrivals: people.length
		})
		.where('id', '=', stop_id)
		.execute();
	return rows.map(({ id }, n) => ({ id, person: people[n]! }));
}

async function agreeAll(
	tx: Context,
	rows: {
		id: string;
		person_id: string;
		registered_at: Date;
		language: string;
		photo_allowed: boolean;
	}[]
): Promise<void> {
	const consents = rows.flatMap((row) =>
		(row.photo_allowed ? ['sign_up', 'photo'] : ['sign_up']).map((code) => ({
			id: newId(),
			person_id: row.person_id,
			code,
			version: 1,
			given_at: row.registered_at,
			language: row.language,
			channel: 'web',
			subject: row.id
		}))
	);
	await tx.db.insertInto('consent').values(consents).execute();
}

/** Those who came: most of the signed up, and walk-ins after them. Gives the attendance ids. */
export async function checkInAll(
	tx: Context,
	stop: { id: string; starts_at: Date },
	places: Place[],
	walk_ins: Person[]
): Promise<{ id: string; person_id: string; category: string }[]> {
	const came = [
		...places.map(({ id, person }) => ({ registration_id: id as string | null, person })),
		...walk_ins.map((person) => ({ registration_id: null, person }))
	];
	const rows = came.map(({ registration_id, person }, n) => {
		const at = new Date(stop.starts_at.getTime() - 25 * 60_000 + n * 35_000);
		return {
			id: newId(),
			stop_id: stop.id,
			person_id: person.id,
			registration_id,
			category: person.category,
			at,
			recorded_at: at,
			how: registration_id ? (n % 3 === 0 ? 'search' : 'scan') : 'walk_in'
		};
	});
	await tx.db.insertInto('attendance').values(rows).execute();
	return rows.map(({ id, person_id, category }) => ({ id, person_id, category }));
}
