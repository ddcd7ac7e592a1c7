import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { transaction } from '#ground/transaction.server.ts';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Ends the halls that are over: their stop or event is closed or cancelled, or ended a day ago and nobody closed it.
 * Their digits are free again. What shows them asks the stop itself, so nobody waits for this.
 */
export async function closeHalls(ctx: Context): Promise<void> {
	const over = await overdue(ctx);
	for (const stop_id of over)
		await transaction(ctx, async (tx) => {
			const closed = await tx.db
				.updateTable('hall')
				.set({ closed_at: tx.now })
				.where('stop_id', '=', stop_id)
				.where('closed_at', 'is', null)
				.returning('stop_id')
				.executeTakeFirst();
			if (closed) await happened(tx, 'join.hall_closed', stop_id);
		});
}

async function overdue(ctx: Context): Promise<string[]> {
	const rows = await ctx.db
		.selectFrom('hall')
		.innerJoin('stop', 'stop.id', 'hall.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.select('hall.stop_id')
		.where('hall.closed_at', 'is', null)
		.where((where) =>
			where.or([
				where('stop.closed_at', 'is not', null),
				where('stop.cancelled_at', 'is not', null),
				where('event.closed_at', 'is not', null),
				where('event.cancelled_at', 'is not', null),
				where('stop.ends_at', '<', new Date(ctx.now.getTime() - dayMs))
			])
		)
		.orderBy('hall.stop_id')
		.execute();
	return rows.map(({ stop_id }) => stop_id);
}
