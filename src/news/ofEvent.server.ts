import type { Context } from '#ground/context.ts';
import type {} from './tables.ts';

/** More about one event are found in the list of news. */
const most = 10;

/** What the public may read about an event now, newest first; nothing that was withdrawn. */
export async function publicNewsOfEvent(ctx: Context, event_id: string) {
	return ctx.db
		.selectFrom('news')
		.select(['id', 'slug', 'shown_title'])
		.select((from) => from.ref('published_at').$notNull().as('published_at'))
		.where('event_id', '=', event_id)
		.where('published_at', 'is not', null)
		.where('withdrawn_at', 'is', null)
		.orderBy('published_at', 'desc')
		.orderBy('id', 'desc')
		.limit(most)
		.execute();
}

export type NewsOfEvent = Awaited<ReturnType<typeof publicNewsOfEvent>>[number];
