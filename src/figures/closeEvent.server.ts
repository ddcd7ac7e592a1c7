import { closeStopsOf } from '#events/closeStop.server.ts';
import type { Context } from '#ground/context.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type { Frozen } from './freeze.server.ts';
import { freezeRecord } from './freeze.server.ts';
import { whyNotClose } from './record.ts';

/**
 * Closes an event that is over, with its stops, and freezes the first version of its record. What is
 * missing is named and does not hold it up. Closing twice is refused and changes nothing.
 */
export async function closeEvent(
	ctx: Context,
	{ event_id }: { event_id: string }
): Promise<Frozen> {
	require(ctx, 'record.close');
	return transaction(ctx, async (tx) => {
		const event = found(await lockedEvent(tx, event_id));
		const stops = await tx.db
			.selectFrom('stop')
			.select(['ends_at', 'cancelled_at'])
			.where('event_id', '=', event_id)
			.execute();
		refuse(whyNotClose(event, stops, tx.now));
		await closeStopsOf(tx, event_id);
		return freezeRecord(tx, event_id, null);
	});
}

/** Freezes a new version after something was corrected; the reason stands beside it for ever. */
export async function correctRecord(
	ctx: Context,
	{ event_id, reason }: { event_id: string; reason: string }
): Promise<Frozen> {
	require(ctx, 'record.close');
	return transaction(ctx, async (tx) => {
		const event = found(await lockedEvent(tx, event_id));
		refuse(event.closed_at ? null : 'figures.not_closed');
		refuse(reason.trim() ? null : 'figures.no_reason');
		return freezeRecord(tx, event_id, reason.trim().slice(0, 500));
	});
}

function lockedEvent(tx: Context, event_id: string) {
	return tx.db
		.selectFrom('event')
		.select(['closed_at', 'published_at'])
		.where('id', '=', event_id)
		.forUpdate()
		.executeTakeFirst();
}
