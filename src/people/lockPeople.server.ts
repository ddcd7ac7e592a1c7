import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import type { Mergeable } from './merging.ts';

/**
 * The rows of these people, locked in the order of their ids, given in the order asked. The lock lets others
 * refer to a person meanwhile: a sign-up that holds its stop must not wait for us while we wait for the stop.
 */
export async function lockPeople(tx: Context, ids: string[]): Promise<Mergeable[]> {
	const rows = await tx.db
		.selectFrom('person')
		.select(['id', 'merged_into', 'erased_at'])
		.where('id', 'in', ids)
		.orderBy('id')
		.forNoKeyUpdate()
		.execute();
	return ids.map((id) => found(rows.find((row) => row.id === id)));
}
