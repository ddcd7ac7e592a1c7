import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { fewestGuests, fewestVoters } from './tally.ts';
import type { PollKind } from './poll.ts';
import type {} from './tables.ts';

/** How many chose each option, in the options' order. */
export interface Result {
	voters: number;
	/** Null when so few answered an anonymous poll that their answers could be told. */
	counts: number[] | null;
	/** Of a scale: the mean mark. */
	mean: number | null;
	/** Those who came in by the code alone, never mixed with the others; null when the poll was not open to them. */
	guests: { voters: number; counts: number[] | null } | null;
}

interface Closed {
	id: string;
	kind: PollKind;
	anonymous: boolean;
	guests: boolean;
	voters: number | null;
	guest_voters: number | null;
}

/** The result of a closed poll, over all groups. */
export async function resultOf(ctx: Context, poll: Closed): Promise<Result> {
	const rows = await ctx.db
		.selectFrom('poll_option')
		.leftJoin('poll_count', 'poll_count.option_id', 'poll_option.id')
		.select('poll_option.position')
		.select([
			sql<number>`coalesce(sum(n) filter (where not guests), 0)::int`.as('tickets'),
			sql<number>`coalesce(sum(n) filter (where guests), 0)::int`.as('guests')
		])
		.where('poll_option.poll_id', '=', poll.id)
		.groupBy('poll_option.position')
		.orderBy('poll_option.position')
		.execute();
	const [voters, guest_voters] = [poll.voters ?? 0, poll.guest_voters ?? 0];
	const isTold = (people: number, fewest: number) => !poll.anonymous || people >= fewest;
	const counts = isTold(voters, fewestVoters) ? rows.map(({ tickets }) => tickets) : null;
	const of_guests = isTold(guest_voters, fewestGuests) ? rows.map(({ guests }) => guests) : null;
	return {
		voters,
		counts,
		mean: poll.kind === 'scale' && counts ? meanOf(counts) : null,
		guests: poll.guests ? { voters: guest_voters, counts: of_guests } : null
	};
}

/** The mean of marks from 1 on, to a tenth; null without any. */
export function meanOf(counts: number[]): number | null {
	const people = counts.reduce((all, count) => all + count, 0);
	const marks = counts.reduce((all, count, index) => all + count * (index + 1), 0);
	return people === 0 ? null : Math.round((marks / people) * 10) / 10;
}
