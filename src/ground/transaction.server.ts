import type { Context } from './context.ts';

/** Runs one command's work in one transaction: all of it happens, or nothing. A command inside a command joins it. */
export async function transaction<Result>(
	ctx: Context,
	work: (tx: Context) => Promise<Result>
): Promise<Result> {
	if (ctx.db.isTransaction) return work(ctx);
	return ctx.db.transaction().execute((db) => work({ ...ctx, db }));
}
