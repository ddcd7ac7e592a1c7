import { lockedStop } from '#events/attendance-stop.server.ts';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type { Hall } from './halls.server.ts';
import { hallOf } from './halls.server.ts';
import { freeDigits } from './renewCode.server.ts';

/**
 * Opens the hall of a stop when its console is first opened and gives it six digits; they stay until the stop is over.
 * Again it changes nothing; where two do it together both get the same hall.
 */
export async function openHall(ctx: Context, stop_id: string): Promise<Hall> {
	require(ctx, 'hall.run', stop_id);
	const known = await hallOf(ctx, stop_id);
	if (known) return known;
	return transaction(ctx, async (tx) => {
		const { stop, event, event_id } = await lockedStop(tx, stop_id);
		refuse(stop.cancelled_at || event.cancelled_at ? 'events.cancelled' : null);
		refuse(stop.closed_at || event.closed_at ? 'join.over' : null);
		if (await insertHall(tx, stop_id))
			await happened(tx, 'join.hall_opened', stop_id, { event_id });
		return found(await hallOf(tx, stop_id));
	});
}

/** Whether this transaction made it. Digits that another open hall has are drawn again. */
async function insertHall(tx: Context, stop_id: string): Promise<boolean> {
	for (let turn = 0; turn < 50; turn++) {
		const made = await tx.db
			.insertInto('hall')
			.values({
				stop_id,
				join_code: await freeDigits(tx),
				opened_at: tx.now,
				opened_by: tx.visitor.account_id ?? tx.visitor.stop?.link_id ?? null,
				closed_at: null
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning('stop_id')
			.executeTakeFirst();
		if (made) return true;
		if (await hallOf(tx, stop_id)) return false;
	}
	throw new Error('no six digits are free');
}
