import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import type { Texts } from '#ground/language.ts';
import { refuse, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { whyNotTimes } from './addStop.server.ts';
import { signedUp } from './signedUp.server.ts';
import { knowPlace, lockStop } from './stops.server.ts';
import { tell } from './tell.server.ts';

export interface StopMove {
	starts_at?: Date;
	ends_at?: Date;
	opens_at?: Date;
	closes_at?: Date;
	territory?: string;
	venue?: Texts;
	way?: Texts;
}

/**
 * Another day, hour or venue: everybody signed up is told with the old one beside the new one, and says
 * by their link whether they still come. Until they do, nothing changes for them.
 */
export async function moveStop(ctx: Context, stop_id: string, change: StopMove): Promise<void> {
	require(ctx, 'events.publish');
	await transaction(ctx, async (tx) => {
		const stop = await lockStop(tx, stop_id);
		if (stop.cancelled_at || stop.event.cancelled_at) throw new Refusal('events.cancelled');
		if (stop.closed_at) throw new Refusal('events.over');
		refuse(whyNotTimes({ ...stop, ...change }), 422);
		if (change.territory) await knowPlace(tx, change.territory);
		await tx.db.updateTable('stop').set(change).where('id', '=', stop_id).execute();
		await tx.db
			.updateTable('registration')
			.set({ kept_at: null, reminded_day_at: null, reminded_hours_at: null })
			.where('stop_id', '=', stop_id)
			.execute();
		const told = ['starts_at', 'ends_at', 'venue', 'territory', 'way'] as const;
		const fields = told.filter((field) => change[field] !== undefined);
		await happened(tx, 'events.stop_moved', stop_id, {
			fields,
			was_starts_at: stop.starts_at.toISOString(),
			was_territory: stop.territory
		});
		if (fields.length > 0 && stop.event.published_at)
			await tell(tx, 'events.moved', await signedUp(tx, stop_id), {
				was_starts_at: stop.starts_at.toISOString(),
				was_venue: stop.venue
			});
	});
}
