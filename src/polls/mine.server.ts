import type { Context } from '#ground/context.ts';
import type { Participant } from '#join/participant.server.ts';
import { isLateGuest } from './poll.ts';
import type {} from './tables.ts';

/** What a phone knows of its own vote in the open poll; what was answered only in a named one. */
export interface MyPoll {
	poll_id: string;
	voted: boolean;
	options: string[];
	/** A guest who came in after this anonymous poll was opened: they vote in the next one. */
	late: boolean;
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
		.innerJoin('participant', (join) => join.on('participant.id', '=', participant.id))
		.select(['poll.id', 'voted.poll_id as marked', 'ballot.options'])
		.select(['poll.opened_at', 'poll.anonymous', 'participant.joined_at'])
		.where('poll.stop_id', '=', participant.stop_id)
		.where('poll.opened_at', 'is not', null)
		.where('poll.closed_at', 'is', null)
		.executeTakeFirst();
	if (!row) return null;
	const voted = row.marked !== null || row.options !== null;
	const late = isLateGuest(row, { is_guest: participant.is_guest, joined_at: row.joined_at });
	return { poll_id: row.id, voted, options: row.options ?? [], late };
}
