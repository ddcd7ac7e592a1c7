import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { may, require } from '#people/rights.ts';
import type {} from '#directory/tables.ts';
import type {} from '#funding/tables.ts';
import type {} from '#ground/tables.ts';
import { deskStops } from './desk-stops.server.ts';
import { notOver } from './notOver.server.ts';

const shown = 20;

/** What waits for the visitor, and which stops come next; nothing of what the role may not see. */
export async function today(ctx: Context) {
	require(ctx, 'desk.see');
	const works = may(ctx.visitor, 'events.write');
	const [unclosed, asking, texts, letters, coming] = await Promise.all([
		works ? unclosedStops(ctx) : [],
		may(ctx.visitor, 'registrations.write') ? stopsThatAsk(ctx) : [],
		waitingTexts(ctx),
		waitingLetters(ctx),
		comingStops(ctx)
	]);
	return { works, unclosed, asking, ...texts, ...letters, coming };
}

/** Stops that took place and are not closed, longest waiting first. */
function unclosedStops(ctx: Context) {
	return deskStops(ctx)
		.where('event.published_at', 'is not', null)
		.where('stop.closed_at', 'is', null)
		.where('stop.cancelled_at', 'is', null)
		.where('event.cancelled_at', 'is', null)
		.where('stop.ends_at', '<=', ctx.now)
		.orderBy('stop.ends_at')
		.limit(shown)
		.execute();
}

function stopsThatAsk(ctx: Context) {
	return deskStops(ctx)
		.innerJoin('registration', 'registration.stop_id', 'stop.id')
		.select(sql<number>`count(registration.id)::int`.as('asked'))
		.where('registration.asked_at', 'is not', null)
		.where('registration.left_at', 'is', null)
		.where('registration.refused_at', 'is', null)
		.where('stop.ends_at', '>', ctx.now)
		.where('stop.cancelled_at', 'is', null)
		.groupBy(['stop.id', 'event.id', 'territory.code'])
		.orderBy('stop.starts_at')
		.limit(shown)
		.execute();
}

function comingStops(ctx: Context) {
	return deskStops(ctx)
		.where('event.published_at', 'is not', null)
		.where('event.cancelled_at', 'is', null)
		.where('stop.cancelled_at', 'is', null)
		.where(notOver(ctx))
		.orderBy('stop.starts_at')
		.orderBy('stop.id')
		.limit(8)
		.execute();
}

const count = sql<number>`count(*)::int`;

const noRequests = { requests: 0, requests_late: 0 };

/** Typed texts that nobody has released or answered yet, and what people ask about their own data. */
async function waitingTexts(ctx: Context) {
	const none = { feedback: 0, proposals: 0, inquiries: 0, inquiries_late: 0, ...noRequests };
	const { visitor } = ctx;
	if (may(visitor, 'feedback.release')) {
		const { rows } = await sql<{ feedback: number; proposals: number }>`select
			(select ${count} from feedback where released_at is null and (useful is not null or missing is not null)) as feedback,
			(select ${count} from proposal where released_at is null) as proposals`.execute(ctx.db);
		Object.assign(none, rows[0]);
	}
	if (may(visitor, 'people.see')) {
		const { rows } = await sql<typeof noRequests>`select ${count} as requests,
			(count(*) filter (where due_on < (${ctx.now}::timestamptz at time zone ${ctx.centre.zone})::date))::int as requests_late
			from data_request where done_at is null and refused_at is null`.execute(ctx.db);
		Object.assign(none, rows[0]);
	}
	if (may(visitor, 'inquiries.answer')) {
		const { rows } = await sql<{
			inquiries: number;
			inquiries_late: number;
		}>`select ${count} as inquiries,
			(count(*) filter (where due_on < (${ctx.now}::timestamptz at time zone ${ctx.centre.zone})::date))::int as inquiries_late
			from inquiry where answered_at is null`.execute(ctx.db);
		Object.assign(none, rows[0]);
	}
	return none;
}

/** Calls to make, and letters that failed or whose fate nobody knows. */
async function waitingLetters(ctx: Context) {
	const found = { calls: 0, failed: 0, unclear: 0 };
	if (!may(ctx.visitor, 'calls.tell') && !may(ctx.visitor, 'outbox.see')) return found;
	const { rows } = await sql<typeof found>`select
		(select ${count} from outbox where channel = 'call' and sent_at is null and unclear_at is null and failed_at is null
			and dropped_at is null and (not_before is null or not_before <= ${ctx.now})) as calls,
		(select ${count} from outbox where failed_at is not null and sent_at is null and dropped_at is null) as failed,
		(select ${count} from outbox where unclear_at is not null and sent_at is null and failed_at is null and dropped_at is null) as unclear
	`.execute(ctx.db);
	return rows[0] ?? found;
}

export type Today = Awaited<ReturnType<typeof today>>;
