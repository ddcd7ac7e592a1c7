import { hostname } from 'node:os';
import type { Context } from '#ground/context.ts';
import { log } from '#ground/log.server.ts';
import { startOfProcess } from '#ground/process.server.ts';
import type { OutboxRow } from './claim.server.ts';
import { running } from './send.server.ts';

/** Longer than any answer that the transport waits for. */
const lostAfterMs = 120_000;

/**
 * Calls unclear what a worker began to hand over and did not finish because it is gone: nobody knows
 * whether it arrived, so it is never sent again by itself.
 */
export async function callLostUnclear(ctx: Context): Promise<void> {
	const rows = await ctx.db
		.selectFrom('outbox')
		.selectAll()
		.where('channel', '=', 'mail')
		.where('sending_at', 'is not', null)
		.where('sent_at', 'is', null)
		.where('unclear_at', 'is', null)
		.where('failed_at', 'is', null)
		.where('dropped_at', 'is', null)
		.execute();
	for (const row of rows.filter((candidate) => isLost(candidate, ctx.now))) {
		await ctx.db
			.updateTable('outbox')
			.set({ unclear_at: ctx.now, failure: null })
			.where('id', '=', row.id)
			.where('try_id', '=', row.try_id)
			.where('sending_at', 'is not', null)
			.where('sent_at', 'is', null)
			.where('failed_at', 'is', null)
			.execute();
		log('mail.unclear', { id: row.id });
	}
}

/** On this machine a dead process tells at once; elsewhere time does. */
function isLost(row: OutboxRow, now: Date): boolean {
	if (running.has(row.try_id!)) return false;
	const [host, pid, start] = (row.sending_by ?? '').split(' ');
	if (host === hostname() && startOfProcess(Number(pid)) !== start) return true;
	return now.getTime() - row.sending_at!.getTime() > lostAfterMs;
}
