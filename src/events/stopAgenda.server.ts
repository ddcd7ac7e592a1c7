import type { Context } from '#ground/context.ts';
import { require } from '#people/rights.ts';
import { dayStop } from './attendance-stop.server.ts';
import { speakersOf } from './pageParts.server.ts';

/** A stop's own agenda with its speakers, for those who work there: staff and the stop's helpers. Throws 401, 403, 404. */
export async function stopAgenda(ctx: Context, stop_id: string) {
	require(ctx, 'stop.see', stop_id);
	const stop = await dayStop(ctx, stop_id);
	const turns = await ctx.db
		.selectFrom('turn')
		.select(['topic', 'note', 'kind', 'minutes', 'speaker_id'])
		.where('stop_id', '=', stop_id)
		.orderBy('position')
		.execute();
	const { speakers } = await ctx.db
		.selectFrom('event')
		.select((of) => speakersOf(of).as('speakers'))
		.where('id', '=', stop.event_id)
		.executeTakeFirstOrThrow();
	return { stop, turns, speakers };
}
