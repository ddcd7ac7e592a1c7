import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { placeState } from './event.ts';
import type { Registration, Whose } from './places.server.ts';
import { isStaff, lockPlace } from './places.server.ts';
import { promote } from './promote.server.ts';
import { whyNotChange } from './rules.ts';
import type { LockedStop } from './stops.server.ts';
import { count } from './stops.server.ts';

/** Gives a place, or a turn in the line, up; the head of the line gets it. Giving up twice changes nothing. */
export async function leave(ctx: Context, whose: Whose): Promise<void> {
	await transaction(ctx, async (tx) => {
		const { stop, place } = await lockPlace(tx, whose);
		if (place.left_at || place.refused_at) return;
		if (!isStaff(whose)) refuse(whyNotChange(stop, stop.event, tx.now));
		await freePlace(tx, stop, place);
		await promote(tx, stop);
	});
}

/** Leaves without moving the line up; the caller holds the stop's lock. */
export async function freePlace(tx: Context, stop: LockedStop, place: Registration): Promise<void> {
	const state = placeState(place);
	await tx.db
		.updateTable('registration')
		.set({ left_at: tx.now })
		.where('id', '=', place.id)
		.execute();
	await count(tx, stop.id, {
		taken: state === 'confirmed' ? -1 : 0,
		waiting: state === 'waiting' ? -1 : 0
	});
	await happened(tx, 'events.left', place.id, { stop_id: stop.id, had: state });
}
