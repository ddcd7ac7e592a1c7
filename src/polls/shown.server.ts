import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import type { PollKind } from './poll.ts';
import type { Result } from './result.server.ts';
import { resultOf } from './result.server.ts';
import type {} from './tables.ts';

/** The poll that phones and screen show: the open one, else the one whose result is shown. */
export interface ShownPoll {
	id: string;
	question: Texts;
	kind: PollKind;
	anonymous: boolean;
	/** Of a scale the texts are empty and the place in the list is the mark. */
	options: { id: string; text: Texts }[];
	open: boolean;
	/** Whether those who came in by the code alone may vote. */
	guests: boolean;
	result: Result | null;
}

/** What the hall sees of its polls now; null when there is nothing. It says nothing of votes while they come in. */
export async function shownPoll(ctx: Context, stop_id: string): Promise<ShownPoll | null> {
	const poll = await pollsAt(ctx, stop_id)
		.where((where) =>
			where.or([
				where.and([where('poll.shown_at', 'is not', null), where('poll.hidden_at', 'is', null)]),
				where.and([where('poll.opened_at', 'is not', null), where('poll.closed_at', 'is', null)])
			])
		)
		.orderBy('poll.closed_at', (order) => order.desc().nullsFirst())
		.limit(1)
		.executeTakeFirst();
	if (!poll) return null;
	const { id, question, kind, anonymous, options, guests, closed_at } = poll;
	const open = closed_at === null;
	const result = open ? null : await resultOf(ctx, poll);
	return { id, question, kind, anonymous, options, open, guests, result };
}

/** Polls of a stop with their options in order. For the queries of this folder. */
export function pollsAt(ctx: Context, stop_id: string) {
	return ctx.db
		.selectFrom('poll')
		.selectAll('poll')
		.select((from) =>
			jsonArrayFrom(
				from
					.selectFrom('poll_option')
					.select(['poll_option.id', 'poll_option.text'])
					.whereRef('poll_option.poll_id', '=', 'poll.id')
					.orderBy('poll_option.position')
			).as('options')
		)
		.where('poll.stop_id', '=', stop_id);
}
