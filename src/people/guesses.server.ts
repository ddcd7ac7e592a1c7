import type { Context } from '#ground/context.ts';
import { theHouse } from '#ground/house.server.ts';
import { limit } from '#ground/limit.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { halfSignedIn } from './rights.ts';

/**
 * One more guess at a second factor: at most 10 in a quarter of an hour and 50 a day for one account, in all its
 * sessions and at the host names of all centres, which would else each let ten through.
 */
export async function limitGuesses(ctx: Context): Promise<void> {
	const of = halfSignedIn(ctx);
	// The oldest centre counts for all: the list begins with it at every node.
	const [{ db } = ctx] = theHouse().centres.values();
	const once = { ...ctx, db };
	try {
		await limit(once, { what: 'people.factor', of, most: 10, per_minutes: 15 });
		await limit(once, { what: 'people.factor_day', of, most: 50, per_minutes: 24 * 60 });
	} catch (error) {
		// Says how long to wait: a minute, as the house's own words have it, is not enough here.
		if (error instanceof Refusal) throw new Refusal('people.guesses_too_often', 429);
		throw error;
	}
}
