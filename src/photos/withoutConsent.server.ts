import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type {} from '#events/tables.ts';
import type {} from '#people/tables.ts';
import type { Consent, Lack } from './photo.ts';
import { lackOf } from './photo.ts';
import type {} from './tables.ts';

/** Somebody of a stop: who came, or is marked in a picture of it. Names are for staff alone. */
export interface AtStop {
	stop_id: string;
	person_id: string;
	surname: string;
	given: string;
	patronymic: string | null;
	/** Null: agreed. */
	lack: Lack | null;
}

type Row = Omit<AtStop, 'lack'> & Consent;

/**
 * Everybody of these stops with their consent to pictures, as it is now. Whoever was erased has no name to look for
 * and no row here: with the erasure every picture of the stop was taken down and looked through.
 */
export async function peopleAt(ctx: Context, stop_ids: string[]): Promise<AtStop[]> {
	if (stop_ids.length === 0) return [];
	const { rows } = await sql<Row>`
		select there.stop_id, person.id as person_id, person.surname, person.given, person.patronymic,
			coalesce(paper.agreed, said.allowed) as allowed, said.took_back,
			coalesce(person.age_band in ('under_14', '14_17'), false) or said.has_guardian as needs_guardian,
			case when paper.agreed then paper.by_guardian else said.guardian_agreed end as guardian_agreed
		from (
			select stop_id, person_id from attendance where stop_id = any(${stop_ids}::uuid[]) and undone_at is null
			union
			select photo.stop_id, photo_person.person_id
			from photo join photo_person on photo_person.photo_id = photo.id where photo.stop_id = any(${stop_ids}::uuid[])
		) there
		join person on person.id = there.person_id and person.erased_at is null
		cross join lateral (
			-- Two sign-ups of one person, as after a merge: each must allow it.
			select bool_and(r.photo_allowed) as allowed,
				coalesce(bool_or(guardian.registration_id is not null), false) as has_guardian,
				coalesce(bool_and(guardian.photo_at is not null), false) as guardian_agreed,
				exists (select from consent where consent.person_id = person.id and code = 'photo'
					and withdrawn_at is not null) as took_back
			from registration r left join guardian on guardian.registration_id = r.id
			where r.person_id = person.id and r.stop_id = there.stop_id
		) said
		left join lateral (
			-- What staff noted from paper came later than the sign-up, and the last of it holds.
			select consent_id is not null as agreed, by_guardian from photo_answer
			where photo_answer.person_id = person.id and photo_answer.stop_id = there.stop_id
			order by noted_at desc, id desc limit 1
		) paper on true
		order by person.surname, person.given, person.id`.execute(ctx.db);
	return rows.map(({ allowed, took_back, needs_guardian, guardian_agreed, ...who }) => ({
		...who,
		lack: lackOf({ allowed, took_back, needs_guardian, guardian_agreed })
	}));
}

/** Those of a stop who may not be in a published picture of it. */
export async function withoutConsent(ctx: Context, stop_id: string): Promise<AtStop[]> {
	return (await peopleAt(ctx, [stop_id])).filter(({ lack }) => lack !== null);
}
