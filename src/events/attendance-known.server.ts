import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Mark } from './attendance.ts';
import { ticketCode } from './attendance.ts';
import { doorColumns } from './door-columns.server.ts';

/** A registration of this event as the door knows it. */
export type Registered = Awaited<ReturnType<typeof registrations>>[number];

/**
 * Whom each mark means, by mark id; only registrations of this event are found. Somebody who has a place here
 * and at another stop is known by the one here.
 */
export async function registeredOf(
	tx: Context,
	stop: { id: string; event_id: string },
	marks: Mark[]
): Promise<Map<string, Registered>> {
	const codes = marks.flatMap(({ ticket }) => (ticket ? (ticketCode(ticket) ?? []) : []));
	const extra = await extraCodes(tx, codes);
	const ids = marks.flatMap(({ registration_id }) => registration_id ?? []);
	const rows = await registrations(tx, stop.event_id, [...ids, ...extra.values()], codes);
	const here = await ownHere(tx, stop, rows);
	const best = (row: Registered | undefined) => row && (here.get(row.person_id) ?? row);
	const byId = new Map(rows.map((row) => [row.id, row]));
	const byCode = new Map(rows.map((row) => [row.code, row]));
	const known = new Map<string, Registered>();
	for (const mark of marks) {
		const code = mark.ticket ? ticketCode(mark.ticket) : null;
		const id = mark.registration_id ?? extra.get(code ?? '');
		const row = best(id ? byId.get(id) : byCode.get(code ?? ''));
		if (row) known.set(mark.id, row);
	}
	return known;
}

/** Codes of a second form lead to the first registration. */
async function extraCodes(tx: Context, codes: string[]): Promise<Map<string, string>> {
	if (codes.length === 0) return new Map();
	const rows = await tx.db
		.selectFrom('extra_code')
		.select(['code', 'registration_id'])
		.where('code', 'in', codes)
		.execute();
	return new Map(rows.map(({ code, registration_id }) => [code, registration_id]));
}

async function ownHere(
	tx: Context,
	stop: { id: string; event_id: string },
	rows: Registered[]
): Promise<Map<string, Registered>> {
	const away = rows.filter(({ stop_id }) => stop_id !== stop.id);
	return placesHere(
		tx,
		stop,
		away.map(({ person_id }) => person_id)
	);
}

/** The standing registrations of these people at this stop, by person. */
export async function placesHere(
	tx: Context,
	stop: { id: string; event_id: string },
	people: string[]
): Promise<Map<string, Registered>> {
	if (people.length === 0) return new Map();
	const ids = await tx.db
		.selectFrom('registration')
		.select('id')
		.where('stop_id', '=', stop.id)
		.where('person_id', 'in', people)
		.where('left_at', 'is', null)
		.where('refused_at', 'is', null)
		.execute();
	const own = await registrations(
		tx,
		stop.event_id,
		ids.map(({ id }) => id),
		[]
	);
	return new Map(own.map((row) => [row.person_id, row]));
}

function registrations(tx: Context, event_id: string, ids: string[], codes: string[]) {
	return tx.db
		.selectFrom('registration')
		.innerJoin('stop', 'stop.id', 'registration.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.innerJoin('person', 'person.id', 'registration.person_id')
		.leftJoin('guardian', 'guardian.registration_id', 'registration.id')
		.select(['registration.id', 'registration.code', 'registration.person_id'])
		.select(doorColumns)
		.where('stop.event_id', '=', event_id)
		.where((where) =>
			where.or([
				where('registration.id', '=', sql<string>`any(${ids}::uuid[])`),
				where('registration.code', '=', sql<string>`any(${codes}::text[])`)
			])
		)
		.execute();
}
