import type { Context } from '#ground/context.ts';
import { enqueue, happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import type { Merge } from './holdings.server.ts';
import { holdings } from './holdings.server.ts';
import { lockPeople } from './lockPeople.server.ts';
import { whyNotMerge } from './merging.ts';
import { require } from './rights.ts';

/**
 * Makes two rows one person: `into` stays as it is written, `from` points at it, and what each capability
 * holds of `from` comes over. Every row that was moved is remembered, so that it can be taken apart.
 * Answers the merge's id.
 */
export async function mergePeople(
	ctx: Context,
	{ from, into }: { from: string; into: string }
): Promise<string> {
	require(ctx, 'people.write');
	return transaction(ctx, async (tx) => {
		const [left, stays] = await lockPeople(tx, [from, into]);
		refuse(whyNotMerge(left!, stays!));
		const merge: Merge = { id: newId(), from, into, merged_at: tx.now };
		await tx.db
			.insertInto('person_merge')
			.values({
				id: merge.id,
				from_id: from,
				into_id: into,
				merged_at: tx.now,
				merged_by: tx.visitor.account_id
			})
			.execute();
		for (const holding of holdings.values()) await holding.merge(tx, merge);
		await tx.db.updateTable('person').set({ merged_into: into }).where('id', '=', from).execute();
		await happened(tx, 'people.merged', into, { merge_id: merge.id, from });
		// A sign-up that knew the person a moment ago may still write the old row's id.
		await enqueue(
			tx,
			'people.merge_again',
			{ merge_id: merge.id },
			{ at: new Date(tx.now.getTime() + 60_000) }
		);
		return merge.id;
	});
}

/** Moves what came to the row that is left while it was being merged. Twice changes nothing. */
export async function mergeAgain(ctx: Context, merge_id: string): Promise<void> {
	await transaction(ctx, async (tx) => {
		const row = await tx.db
			.selectFrom('person_merge')
			.selectAll()
			.where('id', '=', merge_id)
			.where('apart_at', 'is', null)
			.executeTakeFirst();
		if (!row) return;
		const { id, from_id: from, into_id: into, merged_at } = row;
		const [, stays] = await lockPeople(tx, [from, into]);
		if (stays!.merged_into !== null || stays!.erased_at !== null) return;
		for (const holding of holdings.values()) await holding.merge(tx, { id, from, into, merged_at });
	});
}
