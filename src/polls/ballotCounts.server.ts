import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Counted } from './tallyCounts.server.ts';

/** Counts the ballots of a named poll, by option, category and guests; the ballots stay for a time. */
export async function ballotCounts(tx: Context, poll_id: string): Promise<Counted> {
	const { rows } = await sql<Counted['rows'][number]>`
		select poll_id, option_id, category, guest as guests, count(*)::int as n
		from ballot, unnest(options) option_id where poll_id = ${poll_id}
		group by poll_id, option_id, category, guest`.execute(tx.db);
	const all = await tx.db
		.selectFrom('ballot')
		.select([
			sql<number>`count(*) filter (where not guest)::int`.as('voters'),
			sql<number>`count(*) filter (where guest)::int`.as('guest_voters'),
			sql<number>`count(*)::int`.as('marks')
		])
		.where('poll_id', '=', poll_id)
		.executeTakeFirstOrThrow();
	return { rows, ...all };
}
