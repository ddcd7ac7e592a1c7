import { sql } from 'kysely';
import type { Context } from './context.ts';
import { theHouse } from './house.server.ts';
import { sign } from './secret.server.ts';

/**
 * Counts one more try of `what` (a purpose and whom it concerns, `code:b@example.kz`) and says whether
 * that is more than `times` within `minutes`. Outside the caller's transaction, so that a refusal keeps it.
 * What is kept is a keyed hash, never the contact itself.
 */
export async function tooOften(
	ctx: Context,
	what: string,
	...limits: { times: number; minutes: number }[]
): Promise<boolean> {
	const key = sign(theHouse().secret, 'attempt', what);
	await sql`insert into attempt (key, minute, count) values (${key}, date_trunc('minute', ${ctx.now}::timestamptz), 1)
		on conflict (key, minute) do update set count = attempt.count + 1`.execute(ctx.db);
	for (const { times, minutes } of limits) {
		const { rows } = await sql<{ count: string }>`select coalesce(sum(count), 0) as count from attempt
			where key = ${key} and minute > ${ctx.now}::timestamptz - make_interval(mins => ${minutes})`.execute(
			ctx.db
		);
		if (Number(rows[0]!.count) > times) return true;
	}
	return false;
}

/** Forgets what is older than two days; no limit looks back that far. */
export async function forgetAttempts(ctx: Context): Promise<void> {
	await sql`delete from attempt where minute < ${ctx.now}::timestamptz - interval '2 days'`.execute(ctx.db);
}
