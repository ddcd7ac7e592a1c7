import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import type {} from './tables.ts';

/**
 * A poll of this stop, and the stop's other polls, all locked: two that are opened or shown together follow each other.
 * One of another stop is not found.
 */
export async function lockedPoll(tx: Context, stop_id: string, poll_id: string) {
	const polls = await tx.db
		.selectFrom('poll')
		.selectAll()
		.where('stop_id', '=', stop_id)
		.orderBy('id')
		.forUpdate()
		.execute();
	const poll = found(polls.find(({ id }) => id === poll_id));
	const others = polls.filter(({ id }) => id !== poll_id);
	return { poll, is_other_open: others.some((one) => one.opened_at && !one.closed_at) };
}

/** The ids of its options in the order they are shown. */
export async function optionsOf(ctx: Context, poll_id: string): Promise<string[]> {
	const rows = await ctx.db
		.selectFrom('poll_option')
		.select('id')
		.where('poll_id', '=', poll_id)
		.orderBy('position')
		.execute();
	return rows.map(({ id }) => id);
}
