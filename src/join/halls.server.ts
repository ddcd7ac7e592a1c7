import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { found, refuse } from '#ground/refusal.ts';
import type {} from '#events/tables.ts';
import type { HallFacts } from './hall.ts';
import { whyNotTakePart } from './hall.ts';
import type {} from './tables.ts';

export interface Hall extends HallFacts {
	stop_id: string;
	event_id: string;
	join_code: string;
	opened_at: Date;
}

/** The hall of a stop, open or over; null where nobody has opened the console yet. */
export async function hallOf(ctx: Context, stop_id: string): Promise<Hall | null> {
	return (await halls(ctx).where('hall.stop_id', '=', stop_id).executeTakeFirst()) ?? null;
}

/** The open hall that these six digits lead to, or null. Callers have counted the try: digits can be guessed. */
export async function hallByCode(ctx: Context, join_code: string): Promise<Hall | null> {
	const hall = await halls(ctx)
		.where('hall.join_code', '=', join_code)
		.where('hall.closed_at', 'is', null)
		.executeTakeFirst();
	return hall && whyNotTakePart(hall) === null ? hall : null;
}

/**
 * The first line of every command of somebody in the hall: the hall with a share lock, so that closing waits for what
 * is under way. Refuses when there is none, or it is over.
 */
export async function openHallFor(tx: Context, stop_id: string): Promise<Hall> {
	const open = await lockedHall(tx, stop_id);
	refuse(whyNotTakePart(open));
	return open;
}

/** The same for what was done in time and comes late: the hall may be over meanwhile. */
export async function hallLateFor(tx: Context, stop_id: string): Promise<Hall> {
	const hall = await lockedHall(tx, stop_id);
	const why = whyNotTakePart(hall);
	if (why !== 'join.over') refuse(why);
	return hall;
}

async function lockedHall(tx: Context, stop_id: string): Promise<Hall> {
	const hall = halls(tx).where('hall.stop_id', '=', stop_id).forShare(['hall']);
	return found(await hall.executeTakeFirst(), 'join.not_open');
}

function halls(ctx: Context) {
	return ctx.db
		.selectFrom('hall')
		.innerJoin('stop', 'stop.id', 'hall.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.select(['hall.stop_id', 'stop.event_id', 'hall.join_code', 'hall.opened_at'])
		.select(['hall.closed_at as hall_closed_at', 'event.published_at'])
		.select(sql<Date | null>`coalesce(stop.closed_at, event.closed_at)`.as('stop_closed_at'))
		.select(sql<Date | null>`coalesce(stop.cancelled_at, event.cancelled_at)`.as('cancelled_at'));
}
