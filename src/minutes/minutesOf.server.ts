import type {} from '#events/tables.ts';
import type { Context } from '#ground/context.ts';
import { found } from '#ground/refusal.ts';
import { emailsOf } from '#people/emails.server.ts';
import { require } from '#people/rights.ts';
import { compiledSections } from './compiled.ts';
import { factsOf } from './facts.server.ts';
import { revisionText } from './lock.server.ts';
import { whyNotApprove, whyNotCompile } from './minutes.ts';
import type { Offer } from './offers.ts';
import { offers } from './offers.ts';
import type {} from './tables.ts';

/** The minutes of a stop as those who write them see them; `whyNot` says why there are none and none can be compiled. */
export async function minutesOf(ctx: Context, stop_id: string) {
	require(ctx, 'minutes.write');
	const { id, ...row } = found(await minutesRow(ctx, stop_id));
	const about = { slug: row.slug, ends_at: row.ends_at };
	if (id === null) return { minutes: null, whyNot: whyNotCompile(row, ctx.now), ...about };
	const text = found(await revisionText(ctx, id, row.revision!));
	const minutes = {
		id,
		year: row.year!,
		number: row.number!,
		revision: row.revision!,
		approved_at: row.approved_at,
		reason: row.reason,
		...text
	};
	return { minutes, whyNot: whyNotApprove({ ...row }, text.sections, ctx.now), ...about };
}

function minutesRow(ctx: Context, stop_id: string) {
	return ctx.db
		.selectFrom('stop')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.leftJoin('minutes', 'minutes.stop_id', 'stop.id')
		.select(['minutes.id', 'minutes.year', 'minutes.number', 'minutes.revision'])
		.select(['minutes.approved_at', 'minutes.reason'])
		.select(['event.slug', 'event.published_at', 'stop.starts_at', 'stop.ends_at'])
		.select('stop.cancelled_at')
		.where('stop.id', '=', stop_id)
		.executeTakeFirst();
}

/** Facts that changed since the minutes were last compared with the record. Empty when they are frozen. */
export async function offersFor(ctx: Context, stop_id: string): Promise<Offer[]> {
	require(ctx, 'minutes.write');
	const { minutes } = await minutesOf(ctx, stop_id);
	if (!minutes || minutes.approved_at) return [];
	const fresh = compiledSections(await factsOf(ctx, stop_id), ctx.centre.zone);
	return offers(minutes.sections, minutes.compiled, fresh);
}

const pageSize = 30;

/** The revisions of a stop's minutes, newest first, with who saved them; `before` turns the page. */
export async function revisionsOf(ctx: Context, stop_id: string, before?: number) {
	require(ctx, 'minutes.write');
	const rows = await ctx.db
		.selectFrom('minutes_revision')
		.innerJoin('minutes', 'minutes.id', 'minutes_revision.minutes_id')
		.select(['minutes_revision.revision', 'changed', 'source', 'from_revision', 'at', 'by_account'])
		.where('minutes.stop_id', '=', stop_id)
		.$if(before !== undefined, (query) => query.where('minutes_revision.revision', '<', before!))
		.orderBy('minutes_revision.revision', 'desc')
		.limit(pageSize + 1)
		.execute();
	const shown = rows.slice(0, pageSize);
	const emails = await emailsOf(shown.map(({ by_account }) => by_account));
	return {
		rows: shown.map(({ by_account, ...row }) => ({
			...row,
			who: (by_account && emails.get(by_account)) ?? null
		})),
		next: rows.length > pageSize ? shown.at(-1)!.revision : null
	};
}

/** One revision with the text of the one before it; `before` is null of the first. Throws 404. */
export async function revisionOf(ctx: Context, stop_id: string, revision: number) {
	require(ctx, 'minutes.write');
	const rows = await ctx.db
		.selectFrom('minutes_revision')
		.innerJoin('minutes', 'minutes.id', 'minutes_revision.minutes_id')
		.select([
			'minutes_revision.revision',
			'sections',
			'source',
			'from_revision',
			'at',
			'by_account'
		])
		.where('minutes.stop_id', '=', stop_id)
		.where('minutes_revision.revision', 'in', [revision, revision - 1])
		.orderBy('minutes_revision.revision', 'desc')
		.execute();
	const own = found(rows.find((row) => row.revision === revision));
	const emails = await emailsOf([own.by_account]);
	const { by_account, ...rest } = own;
	return {
		...rest,
		who: (by_account && emails.get(by_account)) ?? null,
		before: rows.find((row) => row.revision === revision - 1)?.sections ?? null
	};
}

/** The approved versions of a stop's minutes, newest first. */
export function versionsOf(ctx: Context, stop_id: string) {
	require(ctx, 'minutes.write');
	return ctx.db
		.selectFrom('minutes_version')
		.innerJoin('minutes', 'minutes.id', 'minutes_version.minutes_id')
		.select(['version', 'minutes_version.revision', 'minutes_version.approved_at'])
		.select('minutes_version.reason')
		.where('minutes.stop_id', '=', stop_id)
		.orderBy('version', 'desc')
		.limit(100)
		.execute();
}
