import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Taken } from './voters.server.ts';
import { votedBefore } from './voters.server.ts';

/** The ballots of a named poll; of two of one phone the later holds, and the same again changes nothing. */
export async function writeBallots(tx: Context, poll_id: string, votes: Taken[]): Promise<void> {
	const last = new Map(votes.map((one) => [one.participant_id, one]));
	if (last.size === 0) return;
	for (const { by } of await votedBefore(tx, 'ballot', poll_id, [...last.keys()]))
		await tx.db
			.deleteFrom('ballot')
			.where('poll_id', '=', poll_id)
			.where('participant_id', '=', by)
			.execute();
	const rows = [...last.values()].map(({ participant_id, category, is_guest, options }) => ({
		poll_id,
		participant_id,
		category,
		options,
		guest: is_guest,
		at: tx.now
	}));
	await tx.db
		.insertInto('ballot')
		// In one order of phones, so that two nodes' batches wait instead of blocking each other.
		.values(rows.toSorted((one, other) => (one.participant_id < other.participant_id ? -1 : 1)))
		.onConflict((conflict) =>
			conflict
				.columns(['poll_id', 'participant_id'])
				.doUpdateSet((row) => ({ options: row.ref('excluded.options'), at: tx.now }))
				.where(sql<boolean>`ballot.options is distinct from excluded.options`)
		)
		.execute();
}
