import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { fullName } from '#kazakh/names.ts';
import { require } from '#people/rights.ts';
import type {} from '#join/tables.ts';
import type {} from '#people/tables.ts';
import type {} from './tables.ts';

/** Who voted how in a stop's polls by name, for staff alone; `marks` are places in the list of answers, from 1. */
export async function ballotsOf(
	ctx: Context,
	stop_id: string
): Promise<{ poll_id: string; name: string | null; category: string; marks: number[] }[]> {
	require(ctx, 'people.see');
	const rows = await ctx.db
		.selectFrom('poll')
		.innerJoin('ballot', 'ballot.poll_id', 'poll.id')
		.innerJoin('participant', 'participant.id', 'ballot.participant_id')
		.leftJoin('person', 'person.id', 'participant.person_id')
		.select(['ballot.poll_id', 'ballot.category', 'participant.name as guest'])
		.select(['person.surname', 'person.given', 'person.patronymic'])
		.select(
			sql<number[]>`(select array_agg(position order by position) from poll_option
				where id = any(ballot.options))`.as('marks')
		)
		.where('poll.stop_id', '=', stop_id)
		.orderBy(
			sql`person.surname collate "kk-x-icu" nulls last, person.given collate "kk-x-icu", participant.id`
		)
		.limit(1000)
		.execute();
	return rows.map(({ surname, given, patronymic, guest, ...ballot }) => ({
		...ballot,
		name: surname === null || given === null ? guest : fullName({ surname, given, patronymic })
	}));
}
