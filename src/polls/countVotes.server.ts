import type { Context } from '#ground/context.ts';
import { optionsOf } from './lockedPoll.server.ts';
import { sealed, unsealed } from './seal.server.ts';
import type { Tally } from './tally.ts';
import type { Taken } from './voters.server.ts';
import { votedBefore } from './voters.server.ts';

/**
 * Marks who voted and raises the counts, in one transaction and nowhere else: no row, line or message of one vote. The
 * unique key decides who is counted; the lock on the counts lets one batch at a time raise them, of all nodes.
 */
export async function countVotes(tx: Context, poll_id: string, votes: Taken[]): Promise<void> {
	// Of a closed poll there is nothing to lock.
	if (votes.length === 0) return;
	const tally = await tx.db
		.selectFrom('poll_tally')
		.selectAll()
		.where('poll_id', '=', poll_id)
		.forUpdate()
		.executeTakeFirstOrThrow();
	const counted = await mark(tx, poll_id, votes);
	if (counted.length === 0) return;
	const options = await optionsOf(tx, poll_id);
	const counts = unsealed(tx, poll_id, tally.sealed, options.length);
	for (const one of counted) raise(counts, tally.categories, options, one);
	await tx.db
		.updateTable('poll_tally')
		.set({ sealed: sealed(tx, poll_id, counts) })
		.where('poll_id', '=', poll_id)
		.execute();
}

/** The first vote of each phone that has not voted yet. In the order of ids, which is not the order of votes. */
async function mark(tx: Context, poll_id: string, votes: Taken[]): Promise<Taken[]> {
	const first = new Map<string, Taken>();
	for (const one of votes) if (!first.has(one.participant_id)) first.set(one.participant_id, one);
	const before = await votedBefore(tx, 'voted', poll_id, [...first.keys()]);
	for (const { id } of before) first.delete(id);
	if (first.size === 0) return [];
	const made = await tx.db
		.insertInto('voted')
		.values([...first.keys()].toSorted().map((participant_id) => ({ poll_id, participant_id })))
		.onConflict((conflict) => conflict.doNothing())
		.returning('participant_id')
		.execute();
	return made.map(({ participant_id }) => first.get(participant_id)!);
}

/** Guests are the last row; a category that was added since is the one before it. */
function raise(
	counts: Tally,
	categories: string[],
	options: string[],
	{ category, is_guest, options: chosen }: Taken
): void {
	const own = categories.indexOf(category);
	const row = counts[is_guest ? counts.length - 1 : own === -1 ? counts.length - 2 : own]!;
	row.voters += 1;
	for (const option of chosen) row.options[options.indexOf(option)]! += 1;
}
