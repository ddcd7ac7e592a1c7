import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { lockedPoll, optionsOf } from './lockedPoll.server.ts';
import { ballotCounts } from './ballotCounts.server.ts';
import { tallyCounts } from './tallyCounts.server.ts';

/** Ends the voting for good and writes the result down; nobody sees it until it is shown. Twice changes nothing. */
export async function closePoll(ctx: Context, stop_id: string, poll_id: string): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, (tx) => endPoll(tx, stop_id, poll_id));
}

/** The same for who has asked already: the command above, and the job after a stop was closed. */
export async function endPoll(tx: Context, stop_id: string, poll_id: string): Promise<void> {
	const { poll } = await lockedPoll(tx, stop_id, poll_id);
	refuse(poll.opened_at ? null : 'polls.not_open');
	if (poll.closed_at) return;
	const options = await optionsOf(tx, poll_id);
	const count = poll.anonymous ? tallyCounts : ballotCounts;
	const { rows, voters, guest_voters, marks } = await count(tx, poll_id, options);
	if (rows.length > 0) await tx.db.insertInto('poll_count').values(rows).execute();
	await tx.db
		.updateTable('poll')
		.set({ closed_at: tx.now, voters, guest_voters })
		.where('id', '=', poll_id)
		.execute();
	// Both numbers, sealed with the journal: who counts the marks and the votes finds the same.
	await happened(tx, 'polls.closed', poll_id, { stop_id, people: voters + guest_voters, marks });
	await changed(tx, stop_id);
}
