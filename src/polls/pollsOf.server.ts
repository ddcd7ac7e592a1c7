import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import type {} from '#events/tables.ts';
import type { PollKind, PollState } from './poll.ts';
import { pollState } from './poll.ts';
import type { Result } from './result.server.ts';
import { resultOf } from './result.server.ts';
import { pollsAt } from './shown.server.ts';

/** A poll as the console and the desk see it. */
export interface HostPoll {
	id: string;
	question: Texts;
	kind: PollKind;
	anonymous: boolean;
	guests: boolean;
	options: { id: string; text: Texts }[];
	state: PollState;
	/** How many have voted so far; while it is open that is all there is to see. */
	voted: number;
	result: Result | null;
}

/** All polls of a stop, for whoever was asked for `hall.run`: the open one first, then those to come, then the closed ones, newest first. */
export async function pollsOf(ctx: Context, stop_id: string): Promise<HostPoll[]> {
	const polls = await pollsAt(ctx, stop_id)
		.orderBy(sql`closed_at is not null`)
		.orderBy('opened_at', (order) => order.desc().nullsLast())
		.orderBy('made_at')
		.limit(100)
		.execute();
	const rows = polls.map(async (poll): Promise<HostPoll> => {
		const { id, question, kind, anonymous, guests, options } = poll;
		const state = pollState(poll);
		const result = poll.closed_at ? await resultOf(ctx, poll) : null;
		const voted = result
			? result.voters + (result.guests?.voters ?? 0)
			: state === 'open'
				? await howManyVoted(ctx, poll)
				: 0;
		return { id, question, kind, anonymous, guests, options, state, voted, result };
	});
	return Promise.all(rows);
}

/** How many voted in the poll that is open at a stop, and how many are in the hall; null when none is open. */
export async function voting(
	ctx: Context,
	stop_id: string
): Promise<{ poll_id: string; voted: number; present: number } | null> {
	const poll = await ctx.db
		.selectFrom('poll')
		.select(['id', 'anonymous'])
		.where('stop_id', '=', stop_id)
		.where('opened_at', 'is not', null)
		.where('closed_at', 'is', null)
		.executeTakeFirst();
	if (!poll) return null;
	const { present } = await ctx.db
		.selectFrom('attendance')
		.select(sql<number>`count(*)::int`.as('present'))
		.where('stop_id', '=', stop_id)
		.where('undone_at', 'is', null)
		.executeTakeFirstOrThrow();
	return { poll_id: poll.id, voted: await howManyVoted(ctx, poll), present };
}

async function howManyVoted(
	ctx: Context,
	{ id, anonymous }: { id: string; anonymous: boolean }
): Promise<number> {
	const { count } = await ctx.db
		.selectFrom(anonymous ? 'voted' : 'ballot')
		.select(sql<number>`count(*)::int`.as('count'))
		.where('poll_id', '=', id)
		.executeTakeFirstOrThrow();
	return count;
}
