import type { Context } from '#ground/context.ts';
import { alikeOf } from './alike.server.ts';
import { likely } from './likeness.ts';

/** So many people a run: a comparison reads at most two thousand names by index. */
const atOnce = 300;

/** Compares those who are new, or whose name changed, with everybody; keeps the likely pairs. Twice changes nothing. */
export async function findAlike(ctx: Context): Promise<void> {
	const fresh = await ctx.db
		.selectFrom('person')
		.select('id')
		.where('compared_at', 'is', null)
		.where('merged_into', 'is', null)
		.where('erased_at', 'is', null)
		.orderBy('id')
		.limit(atOnce)
		.execute();
	for (const { id } of fresh) await compare(ctx, id);
}

async function compare(ctx: Context, id: string): Promise<void> {
	const pairs = (await alikeOf(ctx, id))
		.filter(({ score }) => score >= likely)
		.map((other) => ({ ...pairOf(id, other.id), score: other.score, found_at: ctx.now }));
	if (pairs.length > 0)
		await ctx.db
			.insertInto('alike')
			.values(pairs)
			.onConflict((known) =>
				known
					.columns(['one_id', 'other_id'])
					.doUpdateSet((row) => ({ score: row.ref('excluded.score') }))
			)
			.execute();
	await ctx.db.updateTable('person').set({ compared_at: ctx.now }).where('id', '=', id).execute();
}

/** A pair is kept once, whoever is named first. */
export function pairOf(one: string, other: string): { one_id: string; other_id: string } {
	return one < other ? { one_id: one, other_id: other } : { one_id: other, other_id: one };
}
