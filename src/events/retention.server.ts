import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { DueRow } from '#ground/retention.server.ts';
import { keptForATime } from '#ground/retention.server.ts';
import { forgetContacts, forgetPeople, holdPeople } from '#people/forgetPeople.server.ts';
import type {} from '#people/tables.ts';
import { retentionMessages as messages } from './retentionMessages.ts';
import type {} from './tables.ts';

// Who came, when and in which group stays with the person's row: closed stops count the same as before.

const hold = (table: 'registration' | 'guardian' | 'feedback', key: 'id' | 'registration_id') =>
	async function lock(tx: Context, ids: string[]): Promise<void> {
		await sql`select 1 from ${sql.table(table)} where ${sql.ref(key)} = any(${ids}::uuid[])
			order by ${sql.ref(key)} for update`.execute(tx.db);
	};

const named = sql`concat_ws(' ', person.surname, person.given)`;

keptForATime({
	code: 'events.registrations',
	name: messages.registrations,
	since: messages.since_stop,
	how: 'anonymous',
	due: (before) => sql<DueRow>`
		select registration.id, stop.ends_at as since, ${named} as what,
			'/desk/people/' || registration.person_id as path
		from stop join registration on registration.stop_id = stop.id
		join person on person.id = registration.person_id
		where stop.ends_at < ${before} and (organisation is not null or contact is not null or needs <> '{}'
			or content_hash <> '')`,
	lock: hold('registration', 'id'),
	destroy: async (tx, ids) => {
		// Second forms hold a hash of what was typed; their codes opened nothing but the door.
		await tx.db.deleteFrom('extra_code').where('registration_id', 'in', ids).execute();
		await tx.db
			.updateTable('registration')
			.set({ organisation: null, contact: null, needs: [], content_hash: '' })
			.where('id', 'in', ids)
			.execute();
	}
});

keptForATime({
	code: 'events.guardians',
	name: messages.guardians,
	since: messages.since_stop,
	how: 'destroyed',
	due: (before) => sql<DueRow>`
		select guardian.registration_id as id, stop.ends_at as since, guardian.name as what,
			'/desk/people/' || registration.person_id as path
		from stop join registration on registration.stop_id = stop.id
		join guardian on guardian.registration_id = registration.id
		where stop.ends_at < ${before}`,
	lock: hold('guardian', 'registration_id'),
	destroy: async (tx, ids) => {
		await tx.db.deleteFrom('guardian').where('registration_id', 'in', ids).execute();
	}
});

// What staff released is public and was read for names first; marks hold no words.
keptForATime({
	code: 'events.feedback',
	name: messages.feedback,
	since: messages.since_said,
	how: 'anonymous',
	due: (before) => sql<DueRow>`
		select feedback.id, feedback.at as since, coalesce(event.title->>'kk', event.title->>'ru') as what,
			'/desk/events/' || event.slug || '/stops/' || stop.id as path
		from feedback join stop on stop.id = feedback.stop_id join event on event.id = stop.event_id
		where feedback.at < ${before} and feedback.released_at is null
			and (feedback.useful is not null or feedback.missing is not null)`,
	lock: hold('feedback', 'id'),
	destroy: async (tx, ids) => {
		await tx.db
			.updateTable('feedback')
			.set({ useful: null, missing: null })
			.where('id', 'in', ids)
			.execute();
	}
});

/** The last that is known of each person who has a name: made known, met at a stop, or typed back a code. */
const lastSeen = sql`
	select person.id, person.surname, person.given, greatest(person.created_at, reached.at, met.at) as since
	from person
	left join lateral (
		select max(greatest(created_at, proved_at)) as at from contact where person_id = person.id
	) reached on true
	left join lateral (
		select max(stop.ends_at) as at
		from (
			select stop_id from registration where person_id = person.id
			union all
			select stop_id from attendance where person_id = person.id and undone_at is null
		) there join stop on stop.id = there.stop_id
	) met on true
	where person.folded_name <> '' and person.merged_into is null`;

const notSeenSince = (before: Date) => sql`
	select id, since, concat_ws(' ', surname, given) as what, '/desk/people/' || id as path
	from (${lastSeen}) known where since < ${before}`;

// A sign-up refers to the person's row, so it waits there, or is waited for and found by the last look. Contacts go in
// a transaction before names (a list goes in the order of codes): a sign-up that still read the contact brings the
// person back before the name is looked at.
keptForATime({
	code: 'events.contacts',
	name: messages.contacts,
	since: messages.since_last,
	how: 'destroyed',
	due: (before) => sql<DueRow>`select due.* from (${notSeenSince(before)}) due
		where exists (select from contact where contact.person_id = due.id)`,
	lock: holdPeople,
	destroy: forgetContacts
});

keptForATime({
	code: 'events.people',
	name: messages.people,
	since: messages.since_last,
	how: 'anonymous',
	due: (before) => sql<DueRow>`${notSeenSince(before)}`,
	lock: holdPeople,
	destroy: forgetPeople
});
