import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { happenedToMany } from '#ground/happening.server.ts';
import type { LockedStop } from './stops.server.ts';
import { count } from './stops.server.ts';
import type { Told } from './tell.server.ts';
import { tell } from './tell.server.ts';

/**
 * Moves the head of the line up into free places, in order of arrival; a party that comes all together
 * waits for room for all of it, and everybody behind it waits too. Only until sign-up closes, after that
 * by hand. The caller holds the stop's lock. Answers who moved up; they are told with `kind`.
 */
export async function promote(
	tx: Context,
	stop: LockedStop,
	wishes: { byHand?: boolean; quiet?: string[] } = {}
): Promise<Told[]> {
	const shut = tx.now >= stop.closes_at && !wishes.byHand;
	if (shut || stop.cancelled_at || stop.closed_at || stop.ends_at <= tx.now) return [];
	const moved = await headOfLine(tx, stop.id);
	if (moved.length === 0) return [];
	await count(tx, stop.id, { taken: moved.length, waiting: -moved.length });
	await happenedToMany(
		tx,
		'events.promoted',
		moved.map(({ id }) => ({ subject: id, detail: { stop_id: stop.id } }))
	);
	const quiet = new Set(wishes.quiet);
	await tell(
		tx,
		'events.promoted',
		moved.filter(({ id }) => !quiet.has(id))
	);
	return moved;
}

/**
 * Whoever fits: a party counts up to its last member. A party larger than the whole stop, made smaller
 * since, would block the line for ever: its members count one by one. Ten rows more than there are places
 * are enough to see whether the last party fits.
 */
async function headOfLine(tx: Context, stop_id: string): Promise<Told[]> {
	const { rows } = await sql<Told>`
		update registration set confirmed_at = ${tx.now}
		where id in (
			select id from (
				select id, free, max(place) over (partition by case when size > capacity then id else unit end) as upto
				from (
					select g.id, g.unit, s.capacity, s.capacity - s.taken as free,
						row_number() over (order by g.arrival) as place, count(*) over (partition by g.unit) as size
					from stop s, lateral (
						select id, arrival, case when together and party_id is not null then party_id else id end as unit
						from registration
						where stop_id = s.id and confirmed_at is null and asked_at is null and left_at is null
							and refused_at is null
						order by arrival limit greatest(0, s.capacity - s.taken) + 10
					) g
					where s.id = ${stop_id}
				) line
			) units
			where upto <= free
		)
		returning id, contact, language`.execute(tx.db);
	return rows;
}
