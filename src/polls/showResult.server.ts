import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { lockedPoll } from './lockedPoll.server.ts';
import { hideResults } from './openPoll.server.ts';
import { pollState, whyNotShow } from './poll.ts';

/** Lets screen and phones show the result of a closed poll, in place of the one shown before. */
export async function showResult(ctx: Context, stop_id: string, poll_id: string): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		const { poll, is_other_open } = await lockedPoll(tx, stop_id, poll_id);
		refuse(whyNotShow(poll, is_other_open));
		if (pollState(poll) === 'shown') return;
		await hideResults(tx, stop_id);
		await set(tx, poll_id, { shown_at: tx.now, hidden_at: null });
		await happened(tx, 'polls.result_shown', poll_id, { stop_id });
		await changed(tx, stop_id);
	});
}

/** Takes the result from screen and phones. Twice changes nothing. */
export async function hideResult(ctx: Context, stop_id: string, poll_id: string): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		const { poll } = await lockedPoll(tx, stop_id, poll_id);
		if (pollState(poll) !== 'shown') return;
		await set(tx, poll_id, { hidden_at: tx.now });
		await happened(tx, 'polls.result_hidden', poll_id, { stop_id });
		await changed(tx, stop_id);
	});
}

async function set(
	tx: Context,
	poll_id: string,
	columns: { shown_at?: Date; hidden_at: Date | null }
): Promise<void> {
	await tx.db.updateTable('poll').set(columns).where('id', '=', poll_id).execute();
}
