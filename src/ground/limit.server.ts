import { sql } from 'kysely';
import type { Context } from './context.ts';
import { theHouse } from './house.server.ts';
import { every } from './jobs.server.ts';
import { Refusal } from './refusal.ts';
import { sign } from './secret.server.ts';

export interface Limit {
	/** What is tried: `sign_in.code`. */
	what: string;
	/** Of whom: a contact, an address, an id. Only its keyed hash is kept. */
	of: string;
	most: number;
	/** Length of the window, at most a day. */
	per_minutes: number;
	/** Said in place of `ground.too_many`, where there is more to say than to wait a minute. */
	code?: string;
}

const minuteMs = 60_000;
const longest = 24 * 60;

/**
 * Counts one try and refuses with 429 when there were `most` in the window already; a refused try does not
 * prolong it. It writes on a connection of its own, so that a command's roll-back does not take the
 * count away: call it before the transaction.
 */
export async function limit(
	ctx: Context,
	{ what, of, most, per_minutes, code }: Limit
): Promise<void> {
	if (ctx.db.isTransaction) throw new Error('limit() belongs before the transaction');
	if (per_minutes > longest) throw new Error('limit() looks back one day at most');
	const key = keyOf({ what, of });
	const minute = minuteOf(ctx.now);
	const since = new Date(minute.getTime() - per_minutes * minuteMs);
	// One statement: the row lock lets exactly `most` of those who come together through.
	const { rows } = await sql`
		with earlier as (
			select coalesce(sum(count), 0)::int as count from attempt
			where key = ${key} and minute >= ${since} and minute < ${minute}
		)
		insert into attempt (key, minute, count)
		select ${key}, ${minute}, 1 from earlier where earlier.count < ${most}::int
		on conflict (key, minute) do update set count = attempt.count + 1
			where attempt.count + (select count from earlier) < ${most}::int
		returning count`.execute(ctx.db);
	if (rows.length === 0) throw code ? new Refusal(code) : new Refusal('ground.too_many', 429);
}

interface Counted {
	what: string;
	of: string;
}

/** Counts one and refuses nothing; on a connection of its own, like `limit`. */
export async function countAttempt(ctx: Context, { what, of }: Counted): Promise<void> {
	if (ctx.db.isTransaction) throw new Error('countAttempt() belongs before the transaction');
	await ctx.db
		.insertInto('attempt')
		.values({ key: keyOf({ what, of }), minute: minuteOf(ctx.now), count: 1 })
		.onConflict((conflict) =>
			conflict.columns(['key', 'minute']).doUpdateSet({ count: sql`attempt.count + 1` as never })
		)
		.execute();
}

/** How many were counted in the window, at most a day. */
export async function attempts(
	ctx: Context,
	{ what, of, per_minutes }: Counted & { per_minutes: number }
): Promise<number> {
	const since = new Date(minuteOf(ctx.now).getTime() - per_minutes * minuteMs);
	const { count } = await ctx.db
		.selectFrom('attempt')
		.select(sql<number>`coalesce(sum(count), 0)::int`.as('count'))
		.where('key', '=', keyOf({ what, of }))
		.where('minute', '>=', since)
		.executeTakeFirstOrThrow();
	return count;
}

const keyOf = ({ what, of }: Counted) => sign(theHouse().secret, 'limit', `${what}\n${of}`);
const minuteOf = (now: Date) => new Date(Math.floor(now.getTime() / minuteMs) * minuteMs);

every('17 * * * *', 'limit.forget', async (ctx) => {
	const before = new Date(ctx.now.getTime() - 2 * longest * minuteMs);
	await ctx.db.deleteFrom('attempt').where('minute', '<', before).execute();
});
