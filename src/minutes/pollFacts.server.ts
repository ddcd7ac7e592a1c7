import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { meanOf } from '#polls/result.server.ts';
import { fewestGuests, fewestVoters } from '#polls/tally.ts';
import type {} from '#polls/tables.ts';
import type { PollFact } from './compiled.ts';

interface Row {
	question: Texts;
	kind: 'single' | 'multiple' | 'scale';
	anonymous: boolean;
	shown: boolean;
	voters: number;
	guest_voters: number;
	options: { text: Texts; votes: number; guests: number }[];
}

/**
 * The closed polls of a stop, over all groups. Of one whose result the hall did not see there are no numbers, and none
 * where so few voted that their answers could be told; those who came in by the code stand apart.
 */
export async function pollFacts(ctx: Context, stop_id: string): Promise<PollFact[]> {
	const { rows } = await sql<Row>`
		select question, kind, anonymous, shown_at is not null as shown, coalesce(voters, 0) as voters,
			coalesce(guest_voters, 0) as guest_voters,
			(select coalesce(json_agg(json_build_object('text', text,
					'votes', (select coalesce(sum(n), 0)::int from poll_count
						where poll_count.poll_id = poll.id and option_id = poll_option.id and not poll_count.guests),
					'guests', (select coalesce(sum(n), 0)::int from poll_count
						where poll_count.poll_id = poll.id and option_id = poll_option.id and poll_count.guests))
				order by position), '[]') from poll_option where poll_id = poll.id) as options
		from poll where stop_id = ${stop_id} and closed_at is not null order by closed_at, id limit 100`.execute(
		ctx.db
	);
	return rows.map(({ question, kind, anonymous, shown, options, ...row }) => {
		const told = (of: 'votes' | 'guests', people: number, fewest: number) =>
			shown && people >= fewest ? options.map((option) => option[of]) : null;
		const votes = told('votes', row.voters, fewestVoters);
		// Guests can be made up, so an anonymous poll keeps a larger crowd of them, as in the record.
		const guests = anonymous ? fewestGuests : fewestVoters;
		return {
			question,
			anonymous,
			shown,
			options: options.map(({ text }) => text),
			voters: row.voters,
			votes,
			mean: kind === 'scale' && votes ? meanOf(votes) : null,
			guest_voters: row.guest_voters,
			guest_votes: told('guests', row.guest_voters, guests)
		};
	});
}
