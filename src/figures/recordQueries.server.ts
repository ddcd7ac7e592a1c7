import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { may, require } from '#people/rights.ts';
import type { EventRecord } from './record.ts';

export interface RecordVersion {
	event_id: string;
	version: number;
	made_at: Date;
	reason: string | null;
	missing: string[];
	record: EventRecord;
}

/** The newest version of an event's record; a number asks for an older one. Throws 404 when there is none. */
export async function recordOf(
	ctx: Context,
	slug: string,
	version?: number
): Promise<RecordVersion> {
	const row = await ctx.db
		.selectFrom('event_record')
		.innerJoin('event', 'event.id', 'event_record.event_id')
		.where('event.slug', '=', slug)
		.$if(version !== undefined, (query) => query.where('event_record.version', '=', version!))
		.select(['event_record.event_id', 'event_record.version', 'made_at', 'reason', 'missing'])
		.select('event_record.frozen as record')
		.orderBy('event_record.version', 'desc')
		.limit(1)
		.executeTakeFirst();
	const { record, ...rest } = found(row, 'figures.no_record');
	return { ...rest, record: record as EventRecord };
}

/** All versions of an event's record, newest first: number, day and reason. */
export async function recordVersions(ctx: Context, event_id: string) {
	return ctx.db
		.selectFrom('event_record')
		.select(['version', 'made_at', 'reason', 'missing'])
		.where('event_id', '=', event_id)
		.orderBy('version', 'desc')
		.limit(100)
		.execute();
}

export type ProposalState = 'voiced' | 'sent' | 'accepted' | 'refused' | 'done';

export interface ProposalNow {
	code: string;
	state: ProposalState;
	at: Date;
	reason: Texts | null;
	outcome: Texts | null;
}

/** What became of the record's proposals up to now; the record itself keeps what was proposed. */
export async function proposalsNow(
	ctx: Context,
	event_id: string
): Promise<Map<string, ProposalNow>> {
	const rows = await ctx.db
		.selectFrom('proposal')
		.where('event_id', '=', event_id)
		.where('released_at', 'is not', null)
		.select(['code', 'refused_reason as reason', 'outcome'])
		.select([
			sql<ProposalState>`case when done_at is not null then 'done' when refused_at is not null then 'refused'
				when accepted_at is not null then 'accepted' when sent_at is not null then 'sent' else 'voiced' end`.as(
				'state'
			),
			sql<Date>`coalesce(done_at, refused_at, accepted_at, sent_at, voiced_at)`.as('at')
		])
		.execute();
	return new Map(rows.map((row) => [row.code, row]));
}

/** An event as the closing page needs it, with the dated facts of its stops; a draft only for those who make it. Throws 404. */
export async function eventToClose(ctx: Context, slug: string) {
	require(ctx, 'figures.see');
	const drafts = may(ctx.visitor, 'events.see_drafts');
	const event = await ctx.db
		.selectFrom('event')
		.where('slug', '=', slug)
		.$if(!drafts, (query) => query.where('published_at', '<=', ctx.now))
		.select(['id', 'slug', 'title', 'published_at', 'closed_at'])
		.executeTakeFirst();
	const { id, ...rest } = found(event);
	const stops = await ctx.db
		.selectFrom('stop')
		.where('event_id', '=', id)
		.select(['ends_at', 'cancelled_at'])
		.execute();
	return { id, ...rest, stops };
}

/** Who took lists of participants out, newest first. */
export async function exportsOf(ctx: Context, event_id: string) {
	require(ctx, 'evidence.see');
	return ctx.db
		.selectFrom('participant_export')
		.where('event_id', '=', event_id)
		.select(['id', 'at', 'with_names', 'reason', 'rows', 'by_account'])
		.orderBy('at', 'desc')
		.limit(50)
		.execute();
}
