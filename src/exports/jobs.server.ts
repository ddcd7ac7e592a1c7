import type { Context } from '#ground/context.ts';
import { removeFile } from '#ground/files/change.server.ts';
import { enqueue } from '#ground/happening.server.ts';
import { every, job, whenHappened } from '#ground/jobs.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { keptSince } from './export.ts';
import { isBusy, makeApart } from './process.server.ts';
import type {} from './tables.ts';

whenHappened(['exports.asked'], 'exports.nudge', async (ctx, happenings) => {
	for (const { subject } of happenings) await nudge(ctx, subject!);
});

/** One export at a time; the next comes back in a moment instead of holding a place of the queue. */
job('exports.make', async (ctx, { export_id }) => {
	if (isBusy()) return nudge(ctx, String(export_id), new Date(ctx.now.getTime() + 2000));
	await makeApart(ctx, String(export_id));
});

function nudge(ctx: Context, export_id: string, at?: Date): Promise<void> {
	return enqueue(
		ctx,
		'exports.make',
		{ export_id },
		{ ...(at && { at }), key: `export ${export_id}` }
	);
}

/** What was not nudged, or whose tries the queue gave up, is found again. */
every('7,37 * * * *', 'exports.nudge_waiting', async (ctx) => {
	const rows = await ctx.db
		.selectFrom('export')
		.select('id')
		.where('made_at', 'is', null)
		.where('cancelled_at', 'is', null)
		.where('failed_at', 'is', null)
		.where('asked_at', '<', new Date(ctx.now.getTime() - 600_000))
		.limit(100)
		.execute();
	for (const { id } of rows) await nudge(ctx, id);
});

/** Takes away files that are a week old; their bytes go with those of other removed files. The rows stay. */
export async function removeOld(ctx: Context): Promise<void> {
	const rows = await ctx.db
		.selectFrom('export')
		.select(['id', 'file_id'])
		.where('made_at', '<', keptSince(ctx.now))
		.where('removed_at', 'is', null)
		.limit(500)
		.execute();
	for (const { id, file_id } of rows)
		await transaction(ctx, async (tx) => {
			await removeFile(tx, file_id!);
			await tx.db.updateTable('export').set({ removed_at: tx.now }).where('id', '=', id).execute();
		});
}

every('23 * * * *', 'exports.remove_old', removeOld);
