import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import type { Texts } from '#ground/language.ts';
import { refuse, Refusal } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { copyProgramme } from './setAgenda.server.ts';
import { knowPlace } from './stops.server.ts';

export interface StopGiven {
	territory: string;
	venue: Texts;
	way?: Texts;
	starts_at: Date;
	ends_at: Date;
	opens_at: Date;
	closes_at: Date;
	languages?: string[];
	contact_name?: string | null;
	contact_phone?: string | null;
	capacity: number;
}

/** Why a stop's times do not go together. */
export function whyNotTimes(
	stop: Pick<StopGiven, 'starts_at' | 'ends_at' | 'opens_at' | 'closes_at'>
): string | null {
	if (stop.ends_at <= stop.starts_at) return 'events.ends_before_start';
	if (stop.closes_at <= stop.opens_at) return 'events.closes_before_opening';
	return stop.closes_at > stop.ends_at ? 'events.closes_after_end' : null;
}

/** One more place and day of the event; a published event's programme is copied to it at once. */
export async function addStop(ctx: Context, event_id: string, given: StopGiven): Promise<string> {
	require(ctx, 'events.write');
	refuse(whyNotTimes(given), 422);
	return transaction(ctx, async (tx) => {
		const event = await tx.db
			.selectFrom('event')
			.select(['published_at', 'cancelled_at', 'closed_at'])
			.where('id', '=', event_id)
			.forUpdate()
			.executeTakeFirst();
		if (!event) throw new Refusal('ground.not_found', 404);
		if (event.cancelled_at) throw new Refusal('events.cancelled');
		if (event.closed_at) throw new Refusal('events.over');
		await knowPlace(tx, given.territory);
		const { count } = await tx.db
			.selectFrom('stop')
			.select((column) => column.fn.countAll<string>().as('count'))
			.where('event_id', '=', event_id)
			.executeTakeFirstOrThrow();
		const id = newId();
		await tx.db
			.insertInto('stop')
			.values({ ...given, id, event_id, position: Number(count) })
			.execute();
		if (event.published_at) await copyProgramme(tx, event_id, id);
		await happened(tx, 'events.stop_added', id, { event_id });
		return id;
	});
}
