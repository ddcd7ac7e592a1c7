import type { Context } from '#ground/context.ts';
import { shortHash } from './block.server.ts';

/** The journal's newest block, its hash as it stands on paper; null before the first one. */
export async function newestBlock(ctx: Context): Promise<{ number: number; hash: string } | null> {
	const row = await ctx.db
		.selectFrom('seal_block')
		.select(['number', 'hash'])
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row ? { number: row.number, hash: shortHash(row.hash) } : null;
}
