import type { Context } from '#ground/context.ts';
import type {} from '#directory/tables.ts';
import type {} from './tables.ts';

/** Stops with their event and place, as the desk's lists show them; whoever calls narrows and orders. */
export function deskStops(ctx: Context) {
	return ctx.db
		.selectFrom('stop')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.innerJoin('territory', 'territory.code', 'stop.territory')
		.select([
			'stop.id',
			'stop.starts_at',
			'stop.ends_at',
			'stop.opens_at',
			'stop.closes_at',
			'stop.capacity',
			'stop.taken',
			'stop.waiting',
			'stop.venue',
			'stop.way',
			'stop.territory',
			'stop.cancelled_at',
			'stop.cancelled_reason',
			'stop.closed_at',
			'stop.languages',
			'stop.contact_name',
			'stop.contact_phone',
			'event.id as event_id',
			'event.slug',
			'event.title',
			'event.kind',
			'territory.name as place'
		]);
}

export type DeskStop = Awaited<ReturnType<ReturnType<typeof deskStops>['execute']>>[number];
