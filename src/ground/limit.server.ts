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
}

const minuteMs = 60_000;
const longest = 24 * 60;

/**
 * Counts one try and refuses with 429 when there were `most` in the window already; a refused try does not
 * prolong it. It writes on a connection of its own, so that a command's roll-back does not take the
 * count away: call it before the transaction.
 */
export async function limit(ctx: Context, { what, of, most, per_minutes }: Limit): Promise<void> {
	if (ctx.db.isTransaction) throw new Error('limit() belongs before the transaction');
	if (per_minutes > longest) throw new Error('limit() looks back one day at most');
	const key = sign(theHouse().secret, 'limit', `${what}\n${of}`);
	const minute = new Date(Math.floor(ctx.now.getTime() / minuteMs) * minuteMs);
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
	if (rows.length === 0) throw new Refusal('ground.too_many', 429);
}

every('17 * * * *', 'limit.forget', async (ctx) => {
	const before = new Date(ctx.now.getTime() - 2 * longest * minuteMs);
	await ctx.db.deleteFrom('attempt').where('minute', '<', before).execute();
});
