import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { may } from '#people/rights.ts';

/** A stop with what the day asks of it. */
export interface DayStop {
	id: string;
	event_id: string;
	slug: string;
	title: Texts;
	kind: string;
	territory: Texts;
	venue: Texts;
	starts_at: Date;
	ends_at: Date;
	capacity: number;
	open_from_14: boolean;
	stop: { closed_at: Date | null; cancelled_at: Date | null };
	event: { closed_at: Date | null; cancelled_at: Date | null };
}

/** The stop for reading: of a draft only for those who work at it. */
export async function dayStop(ctx: Context, stop_id: string): Promise<DayStop> {
	const drafts = may(ctx.visitor, 'stop.see', stop_id);
	const query = stopQuery(ctx, stop_id).$if(!drafts, (all) =>
		all.where('event.published_at', '<=', ctx.now)
	);
	return shaped(found(await query.executeTakeFirst()));
}

/** The stop for marking: a share lock, so that closing waits for marks under way and they for it. */
export async function lockedStop(tx: Context, stop_id: string): Promise<DayStop> {
	const row = await stopQuery(tx, stop_id).forShare(['stop']).executeTakeFirst();
	return shaped(found(row));
}

function stopQuery(ctx: Context, stop_id: string) {
	return ctx.db
		.selectFrom('stop')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.innerJoin('territory', 'territory.code', 'stop.territory')
		.select([
			'stop.id',
			'stop.event_id',
			'stop.venue',
			'stop.starts_at',
			'stop.ends_at',
			'stop.capacity',
			'stop.closed_at',
			'stop.cancelled_at',
			'event.slug',
			'event.title',
			'event.kind',
			'event.open_from_14',
			'event.closed_at as event_closed_at',
			'event.cancelled_at as event_cancelled_at',
			'territory.name as territory'
		])
		.where('stop.id', '=', stop_id);
}

type Row = Awaited<ReturnType<ReturnType<typeof stopQuery>['executeTakeFirstOrThrow']>>;

function shaped(row: Row): DayStop {
	const { closed_at, cancelled_at, event_closed_at, event_cancelled_at, ...rest } = row;
	return {
		...rest,
		stop: { closed_at, cancelled_at },
		event: { closed_at: event_closed_at, cancelled_at: event_cancelled_at }
	};
}
