import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import type { EventFacts, StopFacts } from './event.ts';

/** A stop under its lock, with the facts of its event. */
export interface LockedStop extends StopFacts {
	id: string;
	event_id: string;
	territory: string;
	venue: Record<string, string>;
	capacity: number;
	taken: number;
	waiting: number;
	arrivals: number;
	event: EventFacts & { by_approval: boolean; open_from_14: boolean };
}

/** Whoever takes or frees a place locks the stop's row first and holds it until the end of the transaction. */
export async function lockStop(tx: Context, stop_id: string): Promise<LockedStop> {
	const [stop] = await lockStops(tx, [stop_id]);
	return found(stop);
}

/** Several in the order of their ids, so that two who want the same ones wait instead of blocking each other. */
export async function lockStops(tx: Context, stop_ids: string[]): Promise<LockedStop[]> {
	if (!tx.db.isTransaction) throw new Error('a lock lasts no longer than its transaction');
	const stops: LockedStop[] = [];
	for (const id of stop_ids.toSorted()) {
		const { rows } = await sql<LockedStop>`
			select stop.*, jsonb_build_object('by_approval', by_approval, 'open_from_14', open_from_14) as event,
				event.published_at, event.cancelled_at as event_cancelled_at, event.closed_at as event_closed_at
			from stop join event on event.id = event_id where stop.id = ${id} for update of stop`.execute(
			tx.db
		);
		if (rows[0]) stops.push(withEvent(rows[0] as never));
	}
	return stops;
}

/** Moments inside json would come as text: they are taken from columns. */
function withEvent(
	row: LockedStop & {
		published_at: Date | null;
		event_cancelled_at: Date | null;
		event_closed_at: Date | null;
	}
): LockedStop {
	const { published_at, event_cancelled_at, event_closed_at, ...stop } = row;
	const facts = { published_at, cancelled_at: event_cancelled_at, closed_at: event_closed_at };
	return { ...stop, event: { ...stop.event, ...facts } };
}

/** Changes the counters of a stop that this transaction has locked. */
export async function count(
	tx: Context,
	stop_id: string,
	change: { taken?: number; waiting?: number; arrivals?: number }
): Promise<void> {
	const { taken = 0, waiting = 0, arrivals = 0 } = change;
	if (taken === 0 && waiting === 0 && arrivals === 0) return;
	await tx.db
		.updateTable('stop')
		.set((column) => ({
			taken: column('taken', '+', taken),
			waiting: column('waiting', '+', waiting),
			arrivals: column('arrivals', '+', arrivals)
		}))
		.where('id', '=', stop_id)
		.execute();
}

/** A form may name a place that the list has not, or no longer. */
export async function knowPlace(tx: Context, code: string): Promise<void> {
	const row = tx.db.selectFrom('territory').select('code').where('code', '=', code);
	found(await row.executeTakeFirst());
}
