import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import type { FileTable } from '#ground/tables.ts';

/** From now on anybody may download it. */
export async function releaseFile(ctx: Context, file_id: string): Promise<void> {
	await change(ctx, file_id, { released_at: ctx.now });
}

/** Only whoever may see what it belongs to downloads it again. */
export async function withdrawFile(ctx: Context, file_id: string): Promise<void> {
	await change(ctx, file_id, { released_at: null });
}

/** Nobody sees it from now on; the bytes are cleared away by the timer, so a roll-back brings it back. */
export async function removeFile(ctx: Context, file_id: string): Promise<void> {
	await change(ctx, file_id, { removed_at: ctx.now });
}

async function change(
	ctx: Context,
	file_id: string,
	change: Partial<Pick<FileTable, 'released_at' | 'removed_at'>>
): Promise<void> {
	const { numUpdatedRows } = await ctx.db
		.updateTable('file')
		.set(change)
		.where('id', '=', file_id)
		.where('removed_at', 'is', null)
		.executeTakeFirstOrThrow();
	found(numUpdatedRows === 0n ? null : file_id);
}

/** The same for many at once: several sizes of one picture, or several pictures. Those removed stay so. */
export async function releaseFiles(ctx: Context, ids: string[]): Promise<void> {
	await changeAll(ctx, ids, { released_at: ctx.now });
}

export async function withdrawFiles(ctx: Context, ids: string[]): Promise<void> {
	await changeAll(ctx, ids, { released_at: null });
}

export async function removeFiles(ctx: Context, ids: string[]): Promise<void> {
	await changeAll(ctx, ids, { removed_at: ctx.now });
}

async function changeAll(
	ctx: Context,
	ids: string[],
	change: Partial<Pick<FileTable, 'released_at' | 'removed_at'>>
): Promise<void> {
	if (ids.length === 0) return;
	await ctx.db
		.updateTable('file')
		.set(change)
		.where('id', 'in', ids)
		.where('removed_at', 'is', null)
		.execute();
}
