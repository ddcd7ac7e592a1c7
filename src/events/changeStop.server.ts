import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { refuse, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type { StopGiven } from './addStop.server.ts';
import { whyNotTimes } from './addStop.server.ts';
import { knowPlace, lockStop } from './stops.server.ts';

/**
 * Changes what nobody needs to be told of: languages, contact, the way there, days of sign-up; of a draft
 * everything. Once published, place, day and size change by moving and resizing, which tell people.
 */
export async function changeStop(ctx: Context, stop_id: string, given: StopGiven): Promise<void> {
	require(ctx, 'events.write');
	refuse(whyNotTimes(given), 422);
	await transaction(ctx, async (tx) => {
		const stop = await lockStop(tx, stop_id);
		if (stop.cancelled_at || stop.event.cancelled_at) throw new Refusal('events.cancelled');
		if (stop.closed_at) throw new Refusal('events.over');
		await knowPlace(tx, given.territory);
		const { way, languages, contact_name, contact_phone, opens_at, closes_at } = given;
		const quiet = { way, languages, contact_name, contact_phone, opens_at, closes_at };
		const change = stop.event.published_at ? quiet : given;
		await tx.db.updateTable('stop').set(change).where('id', '=', stop_id).execute();
		await happened(tx, 'events.stop_changed', stop_id, { fields: Object.keys(change) });
	});
}
