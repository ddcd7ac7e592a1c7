import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { require } from '#people/rights.ts';

export interface Part {
	event_id: string;
	stop_id: string;
	title: Texts;
	starts_at: Date;
	state: 'came' | 'signed_up' | 'waiting' | 'left' | 'refused';
}

/** The stops that a person signed up for or came to, newest first; a walk-in has no registration. */
export async function partsOf(ctx: Context, person_id: string): Promise<Part[]> {
	require(ctx, 'registrations.see');
	const { rows } = await sql<Part>`
		select e.id as event_id, s.id as stop_id, e.title, s.starts_at, case
			when a.id is not null then 'came'
			when r.refused_at is not null then 'refused'
			when r.left_at is not null then 'left'
			when r.confirmed_at is not null then 'signed_up'
			else 'waiting' end as state
		from (
			select stop_id from registration where person_id = ${person_id}
			union
			select stop_id from attendance where person_id = ${person_id} and undone_at is null
		) held
		join stop s on s.id = held.stop_id
		join event e on e.id = s.event_id
		left join attendance a
			on a.stop_id = s.id and a.person_id = ${person_id} and a.undone_at is null
		left join lateral (
			select refused_at, left_at, confirmed_at from registration
			where stop_id = s.id and person_id = ${person_id}
			-- Of two that became one person's, the place that is held.
			order by left_at is null and refused_at is null desc, arrival desc limit 1
		) r on true
		order by s.starts_at desc, s.id
		limit 200`.execute(ctx.db);
	return rows;
}
