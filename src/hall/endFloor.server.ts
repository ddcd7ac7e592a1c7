import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { changed } from '#ground/live/changed.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import type {} from './tables.ts';

/** The hall is over: who speaks has ended, and the queue is closed; who still waits did not speak. Twice changes nothing. */
export async function endFloor(tx: Context, stop_id: string): Promise<void> {
	await transaction(tx, async (own) => {
		const floor = await own.db
			.selectFrom('floor')
			.select('stop_id')
			.where('stop_id', '=', stop_id)
			.forUpdate()
			.executeTakeFirst();
		if (!floor) return;
		await own.db
			.updateTable('floor_turn')
			.set({ ended_at: own.now, paused_at: null, paused_ms: withPause(own.now) as never })
			.where('stop_id', '=', stop_id)
			.where('started_at', '<=', own.now)
			.where('ended_at', 'is', null)
			.execute();
		await own.db
			.updateTable('floor')
			.set({ queue_opened_at: null })
			.where('stop_id', '=', stop_id)
			.execute();
		await changed(own, stop_id);
	});
}

/** A pause that is still on is none of the time spoken. */
const withPause = (now: Date) =>
	sql<number>`paused_ms + coalesce(greatest(0, extract(epoch from ${now}::timestamptz - paused_at) * 1000)::int, 0)`;
