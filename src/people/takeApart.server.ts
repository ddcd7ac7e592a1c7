import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { holdings } from './holdings.server.ts';
import { lockPeople } from './lockPeople.server.ts';
import { whyNotTakeApart } from './merging.ts';
import { require } from './rights.ts';

/** Makes two people of one again: what the merge moved goes back, what came since goes where it belongs. */
export async function takeApart(ctx: Context, merge_id: string): Promise<void> {
	require(ctx, 'people.write');
	await transaction(ctx, async (tx) => {
		const known = found(await mergeOf(tx, merge_id));
		const [, stays] = await lockPeople(tx, [known.from_id, known.into_id]);
		const row = found(await mergeOf(tx, merge_id));
		refuse(whyNotTakeApart(row, stays!, await hasLater(tx, row)));
		const { id, from_id: from, into_id: into, merged_at } = row;
		await tx.db.updateTable('person').set({ merged_into: null }).where('id', '=', from).execute();
		for (const holding of holdings.values())
			await holding.takeApart(tx, { id, from, into, merged_at });
		await tx.db
			.updateTable('person_merge')
			.set({ apart_at: tx.now, apart_by: tx.visitor.account_id })
			.where('id', '=', id)
			.execute();
		await tx.db.deleteFrom('person_merge_row').where('merge_id', '=', id).execute();
		await happened(tx, 'people.taken_apart', into, { merge_id: id, from });
	});
}

function mergeOf(tx: Context, id: string) {
	return tx.db.selectFrom('person_merge').selectAll().where('id', '=', id).executeTakeFirst();
}

async function hasLater(tx: Context, { id, into_id }: { id: string; into_id: string }) {
	const later = await tx.db
		.selectFrom('person_merge')
		.select('id')
		.where('into_id', '=', into_id)
		.where('apart_at', 'is', null)
		.where('id', '>', id)
		.executeTakeFirst();
	return later !== undefined;
}
