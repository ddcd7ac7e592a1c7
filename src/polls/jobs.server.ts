import type { Context } from '#ground/context.ts';
import { every, whenHappened } from '#ground/jobs.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import type {} from '#join/tables.ts';
import { endPoll } from './closePoll.server.ts';
import type {} from './tables.ts';

whenHappened(['join.hall_closed'], 'polls.close_with_hall', closeLeftPolls);
every('35 * * * *', 'polls.close_left', closeLeftPolls);

/** Ends the polls that were still open when their hall was closed, so that no mark of who voted is left lying. */
export async function closeLeftPolls(ctx: Context): Promise<void> {
	const left = await ctx.db
		.selectFrom('poll')
		.innerJoin('hall', 'hall.stop_id', 'poll.stop_id')
		.select(['poll.id', 'poll.stop_id'])
		.where('hall.closed_at', 'is not', null)
		.where('poll.opened_at', 'is not', null)
		.where('poll.closed_at', 'is', null)
		.orderBy('poll.id')
		.execute();
	for (const { id, stop_id } of left) await transaction(ctx, (tx) => endPoll(tx, stop_id, id));
}
