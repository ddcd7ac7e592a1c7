import type { Context } from '#ground/context.ts';
import type { Participant } from '#join/participant.server.ts';
import type {} from './tables.ts';

/** What a phone knows of its own vote in the open poll; what was answered only in a named one. */
export interface MyPoll {
	poll_id: string;
	voted: boolean;
	options: string[];
}

/** Null when no poll is open at the participant's stop. */
export async function myPoll(ctx: Context, participant: Participant): Promise<MyPoll | null> {
	const row = await ctx.db
		.selectFrom('poll')
		.leftJoin('voted', (join) =>
			join.onRef('voted.poll_id', '=', 'poll.id').on('voted.participant_id', '=', participant.id)
		)
		.leftJoin('ballot', (join) =>
			join.onRef('ballot.poll_id', '=', 'poll.id').on('ballot.participant_id', '=', participant.id)
		)
		.select(['poll.id', 'voted.poll_id as marked', 'ballot.options'])
		.where('poll.stop_id', '=', participant.stop_id)
		.where('poll.opened_at', 'is not', null)
		.where('poll.closed_at', 'is', null)
		.executeTakeFirst();
	if (!row) return null;
	const voted = row.marked !== null || row.options !== null;
	return { poll_id: row.id, voted, options: row.options ?? [] };
}
