import { sql } from 'kysely';

/** What the door must know of somebody who signed up, from registration, person, event and guardian joined. */
export const doorColumns = [
	'registration.stop_id',
	'registration.category',
	'registration.confirmed_at',
	'registration.asked_at',
	'registration.left_at',
	'registration.refused_at',
	'person.surname',
	'person.given',
	'person.patronymic',
	'person.age_band',
	'event.open_from_14',
	sql<boolean>`guardian.registration_id is not null`.as('guardian'),
	sql<boolean>`coalesce(guardian.confirmed_at, guardian.paper_at) is not null`.as('guardian_agreed')
] as const;
