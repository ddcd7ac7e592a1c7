import type { Context } from '#ground/context.ts';
import type {} from './tables.ts';

/** Thrown while a file is written and its export was stopped. */
export const cancelled = new Error('the export was cancelled');

const everyMs = 400;

/**
 * Tells how far an export is, on a connection of its own and not for every page; a stopped one ends the reading.
 * `done()` says how many rows went through.
 */
export async function progress(ctx: Context, id: string, total: number) {
	let done = 0;
	let told = performance.now();
	await tell(ctx, id, { total, done });
	return {
		done: () => done,
		async *following<Row>(pages: AsyncIterable<Row[]>): AsyncGenerator<Row[], void> {
			for await (const rows of pages) {
				yield rows;
				done += rows.length;
				if (performance.now() - told < everyMs) continue;
				told = performance.now();
				await tell(ctx, id, { total, done });
			}
		}
	};
}

async function tell(ctx: Context, id: string, how: { total: number; done: number }): Promise<void> {
	const { numUpdatedRows } = await ctx.db
		.updateTable('export')
		.set(how)
		.where('id', '=', id)
		.where('cancelled_at', 'is', null)
		.where('made_at', 'is', null)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows === 0n) throw cancelled;
}
