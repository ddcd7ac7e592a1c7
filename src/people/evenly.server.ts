import type { Context } from '#ground/context.ts';
import type { Limit } from '#ground/limit.server.ts';
import { limit } from '#ground/limit.server.ts';
import { Refusal } from '#ground/refusal.ts';

/** Longer than the work takes for a known address, so that an unknown one is not told by its speed. */
const answerAfterMs = 250;

/** Answers after the same time whether there was much to do or nothing. */
export async function notFaster<Result>(work: () => Promise<Result>): Promise<Result> {
	const earliest = new Promise((resolve) => setTimeout(resolve, answerAfterMs));
	try {
		return await work();
	} finally {
		await earliest;
	}
}

/** Says how long to wait: a minute, as the house's own words have it, is not enough here. */
export async function atMost(ctx: Context, what: Limit): Promise<void> {
	try {
		await limit(ctx, what);
	} catch (error) {
		if (error instanceof Refusal) throw new Refusal('people.codes_too_often', 429);
		throw error;
	}
}
