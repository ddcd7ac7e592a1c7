import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Loaded } from './load.ts';

/** What is wrong after `count` new people came for `places` places of one stop; every row is looked at. */
export async function wrongIn(
	ctx: Context,
	stop_id: string,
	places: number,
	count: number
): Promise<string[]> {
	const { rows } = await sql<Record<string, number>>`select s.taken, s.waiting, s.arrivals,
		count(*)::int as rows, count(distinct arrival)::int as arrived, max(arrival) as last,
		count(*) filter (where confirmed_at is not null)::int as confirmed,
		max(arrival) filter (where confirmed_at is not null) as last_confirmed,
		(select count(*)::int from consent c where c.subject in (select id from registration where stop_id = s.id)) as consents,
		(select count(*)::int from happening h where h.subject in (select id from registration where stop_id = s.id)) as happenings,
		(select count(*)::int from outbox o join registration x on x.id = (o.about ->> 'registration_id')::uuid where x.stop_id = s.id) as letters,
		count(distinct person_id)::int as people
		from stop s join registration g on g.stop_id = s.id where s.id = ${stop_id} group by s.id`.execute(
		ctx.db
	);
	const confirmed = Math.min(places, count);
	const wanted: Record<string, number> = {
		taken: confirmed,
		confirmed,
		last_confirmed: confirmed,
		waiting: count - confirmed,
		arrivals: count,
		rows: count,
		arrived: count,
		last: count,
		people: count,
		consents: count,
		happenings: count,
		letters: count
	};
	return Object.entries(wanted)
		.filter(([name, value]) => rows[0]?.[name] !== value)
		.map(([name, value]) => `${name}: ${rows[0]?.[name]} instead of ${value}`);
}

/** Whoever was answered before another one sent must stand before them. The contact begins with the request's number. */
export async function wrongOrder(
	ctx: Context,
	stop_id: string,
	{ sent, answered }: Loaded
): Promise<string[]> {
	const rows = await ctx.db
		.selectFrom('registration')
		.select(['arrival', 'contact'])
		.where('stop_id', '=', stop_id)
		.execute();
	const moments = rows.flatMap(({ arrival, contact }) => {
		const index = Number.parseInt(contact ?? '', 10);
		return [
			{ at: sent[index]!, arrival, isAnswer: false },
			{ at: answered[index]!, arrival, isAnswer: true }
		];
	});
	let [last, wrong] = [0, 0];
	for (const { arrival, isAnswer } of moments.toSorted((one, other) => one.at - other.at)) {
		if (isAnswer) last = Math.max(last, arrival);
		else if (arrival < last) wrong++;
	}
	return wrong === 0 ? [] : [`${wrong} people stand before somebody answered earlier`];
}
