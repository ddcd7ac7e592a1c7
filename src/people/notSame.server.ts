import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { pairOf } from './findAlike.server.ts';
import { lockPeople } from './lockPeople.server.ts';
import { whyNotMerge } from './merging.ts';
import { require } from './rights.ts';

/** Two people after all: the pair is not offered again. Said twice it is said once. */
export async function notSame(ctx: Context, one: string, other: string): Promise<void> {
	require(ctx, 'people.write');
	await transaction(ctx, async (tx) => {
		const [first, second] = await lockPeople(tx, [one, other]);
		refuse(whyNotMerge(first!, second!));
		const said = { not_same_at: tx.now, not_same_by: tx.visitor.account_id };
		const written = await tx.db
			.insertInto('alike')
			.values({ ...pairOf(one, other), score: 0, found_at: tx.now, ...said })
			.onConflict((known) =>
				known
					.columns(['one_id', 'other_id'])
					.doUpdateSet(said)
					.where('alike.not_same_at', 'is', null)
			)
			.returning('one_id')
			.executeTakeFirst();
		if (written) await happened(tx, 'people.called_not_same', one, { other });
	});
}
