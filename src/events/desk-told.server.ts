import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { require } from '#people/rights.ts';
import type {} from './tables.ts';

/** How many of those who have a place, wait or asked are told by mail, by a call, or cannot be told. */
export interface ToldCount {
	mail: number;
	call: number;
	none: number;
}

/** Counts before anything is sent, so that a confirmation page can say it. */
export async function howManyTold(ctx: Context, stop_ids: string[]): Promise<ToldCount> {
	require(ctx, 'registrations.see');
	const { rows } = await sql<ToldCount>`select
		(count(*) filter (where contact like '%@%'))::int as mail,
		(count(*) filter (where contact is not null and contact not like '%@%'))::int as call,
		(count(*) filter (where contact is null))::int as none
		from registration where stop_id = any(${stop_ids}::uuid[]) and left_at is null and refused_at is null
	`.execute(ctx.db);
	return rows[0] ?? { mail: 0, call: 0, none: 0 };
}
