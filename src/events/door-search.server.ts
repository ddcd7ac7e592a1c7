import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { fold } from '#kazakh/fold.ts';
import { fullName } from '#kazakh/names.ts';
import { require } from '#people/rights.ts';
import type { DoorQuestion, Known, MarkedBy } from './attendance.ts';
import { doorQuestion, ticketCode } from './attendance.ts';
import { markedBy } from './attendance-answer.server.ts';
import { dayStop } from './attendance-stop.server.ts';
import { doorColumns } from './door-columns.server.ts';

/** Somebody the door found: what to show beside the name and which button to offer. */
export interface FoundPerson {
	registration_id: string | null;
	name: string;
	category: string;
	asks: DoorQuestion | null;
	from_other_stop: boolean;
	attendance_id: string | null;
	at: Date | null;
	by: MarkedBy | null;
	/** Marked on this device, which has not sent it yet. */
	waits?: boolean;
}

const most = 20;

/**
 * Whom the door means by a code or by the beginnings of names in any order, Kazakh letters or not: those of this stop first,
 * then walk-ins marked here, then those signed up for other stops of the event.
 */
export async function findAtDoor(
	ctx: Context,
	stop_id: string,
	typed: string
): Promise<FoundPerson[]> {
	require(ctx, 'door.mark', stop_id);
	const code = ticketCode(typed);
	const words = fold(typed).split(' ').filter(Boolean).slice(0, 4);
	if (words.length === 0) return [];
	const stop = await dayStop(ctx, stop_id);
	const byCode = code ? await registered(ctx, stop, { code }) : [];
	if (byCode.length > 0) return byCode;
	const here = await registered(ctx, stop, { words, here: true });
	const walked = await walkedIn(ctx, stop_id, words);
	if (here.length + walked.length >= most) return [...here, ...walked].slice(0, most);
	return [...here, ...walked, ...(await registered(ctx, stop, { words, here: false }))].slice(
		0,
		most
	);
}

type Wanted = { code: string } | { words: string[]; here: boolean };

/** Each word begins some word of the name, or all together begin it («Әл-Фараби» is kept as one word). */
function nameMatches(words: string[]) {
	const name = sql`(' ' || person.folded_name || ' ' || coalesce(person.folded_patronymic, ''))`;
	const each = words.map((word) => sql`${name} like ${`% ${word}%`}`);
	return sql<boolean>`((${sql.join(each, sql` and `)}) or person.folded_name like ${`${words.join('')}%`})`;
}

async function registered(
	ctx: Context,
	stop: { id: string; event_id: string },
	wanted: Wanted
): Promise<FoundPerson[]> {
	const rows = await ctx.db
		.selectFrom('registration')
		.innerJoin('stop', 'stop.id', 'registration.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.innerJoin('person', 'person.id', 'registration.person_id')
		.leftJoin('guardian', 'guardian.registration_id', 'registration.id')
		.leftJoin('attendance', (join) =>
			join
				.onRef('attendance.person_id', '=', 'registration.person_id')
				.on('attendance.stop_id', '=', stop.id)
				.on('attendance.undone_at', 'is', null)
		)
		.leftJoin('stop_link', 'stop_link.id', 'attendance.by_link')
		.select([
			'registration.id as registration_id',
			'attendance.id as attendance_id',
			'attendance.at',
			'stop_link.name as link_name'
		])
		.select(doorColumns)
		.where('stop.event_id', '=', stop.event_id)
		.$if('code' in wanted, (query) =>
			query.where('registration.id', 'in', ofCode('code' in wanted ? wanted.code : ''))
		)
		.$if('words' in wanted, (query) =>
			query
				.where('stop.id', 'here' in wanted && wanted.here ? '=' : '!=', stop.id)
				.where('registration.left_at', 'is', null)
				.where('registration.refused_at', 'is', null)
				.where(nameMatches('words' in wanted ? wanted.words : []))
				// Somebody with a place here stands in the first list already.
				.$if('here' in wanted && !wanted.here, (others) => others.where(notHere(stop.id)))
		)
		.orderBy('person.folded_name')
		.orderBy('registration.id')
		.limit(most)
		.execute();
	return rows.map((row) => shown(row, row, row.stop_id !== stop.id));
}

function ofCode(code: string) {
	return sql<string>`(select id from registration where code = ${code}
		union all select registration_id from extra_code where code = ${code})`;
}

function notHere(stop_id: string) {
	return sql<boolean>`not exists (select from registration own where own.stop_id = ${stop_id}
		and own.person_id = registration.person_id and own.left_at is null and own.refused_at is null)`;
}

async function walkedIn(ctx: Context, stop_id: string, words: string[]): Promise<FoundPerson[]> {
	const rows = await ctx.db
		.selectFrom('attendance')
		.innerJoin('person', 'person.id', 'attendance.person_id')
		.leftJoin('stop_link', 'stop_link.id', 'attendance.by_link')
		.select([
			'attendance.registration_id',
			'attendance.id as attendance_id',
			'attendance.category',
			'attendance.at',
			'stop_link.name as link_name',
			'person.surname',
			'person.given',
			'person.patronymic'
		])
		.where('attendance.stop_id', '=', stop_id)
		.where('attendance.undone_at', 'is', null)
		.where('attendance.registration_id', 'is', null)
		.where(nameMatches(words))
		.orderBy('person.folded_name')
		.limit(most)
		.execute();
	return rows.map((row) => shown(row, null, false));
}

interface Row {
	registration_id: string | null;
	category: string;
	surname: string;
	given: string;
	patronymic: string | null;
	attendance_id: string | null;
	at: Date | null;
	link_name: string | null;
}

function shown(row: Row, known: Known | null, from_other_stop: boolean): FoundPerson {
	return {
		registration_id: row.registration_id,
		name: fullName(row),
		category: row.category,
		asks: known && !row.attendance_id ? doorQuestion(known, {}) : null,
		from_other_stop,
		attendance_id: row.attendance_id,
		at: row.at,
		by: row.attendance_id ? markedBy(row) : null
	};
}
