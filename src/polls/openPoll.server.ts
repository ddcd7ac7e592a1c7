import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { openHallFor } from '#join/halls.server.ts';
import { require } from '#people/rights.ts';
import type {} from '#events/tables.ts';
import { lockedPoll, optionsOf } from './lockedPoll.server.ts';
import { whyNotOpen } from './poll.ts';
import { sealed } from './seal.server.ts';
import { emptyTally } from './tally.ts';

/** Puts the question to the hall; a result that was shown gives way. One at a time; the same again changes nothing. */
export async function openPoll(ctx: Context, stop_id: string, poll_id: string): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		await openHallFor(tx, stop_id);
		const { poll, is_other_open } = await lockedPoll(tx, stop_id, poll_id);
		refuse(whyNotOpen(poll, is_other_open));
		if (poll.opened_at) return;
		await hideResults(tx, stop_id);
		const opened_at = tx.now;
		await tx.db.updateTable('poll').set({ opened_at }).where('id', '=', poll_id).execute();
		if (poll.anonymous) await startTally(tx, poll_id);
		await happened(tx, 'polls.opened', poll_id, { stop_id });
		await changed(tx, stop_id);
	});
}

export async function hideResults(tx: Context, stop_id: string): Promise<void> {
	await tx.db
		.updateTable('poll')
		.set({ hidden_at: tx.now })
		.where('stop_id', '=', stop_id)
		.where('shown_at', 'is not', null)
		.where('hidden_at', 'is', null)
		.execute();
}

async function startTally(tx: Context, poll_id: string): Promise<void> {
	const rows = await tx.db.selectFrom('category').select('code').orderBy('position').execute();
	const categories = rows.map(({ code }) => code);
	const empty = emptyTally(categories.length, (await optionsOf(tx, poll_id)).length);
	await tx.db
		.insertInto('poll_tally')
		.values({ poll_id, categories, sealed: sealed(tx, poll_id, empty) })
		.execute();
}
