import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type {} from './tables.ts';

/** How often data were given to third parties, and out of Kazakhstan, by the register as it reads now. For everybody. */
export async function publicTransfers(ctx: Context): Promise<{ given: number; abroad: number }> {
	const { rows } = await sql<{ given: number; abroad: number }>`
		select count(*)::int as given, (count(*) filter (where newest.fields->>'abroad' is not null))::int as abroad
		from register_entry first
		join lateral (
			select fields from register_entry where first_id = first.id order by id desc limit 1
		) newest on true
		where first.register = 'transfers' and first.first_id = first.id`.execute(ctx.db);
	return rows[0] ?? { given: 0, abroad: 0 };
}
