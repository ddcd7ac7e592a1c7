import type { Context } from '#ground/context.ts';
import { Refusal, found } from '#ground/refusal.ts';
import { require } from '#people/rights.ts';
import { ticketCode } from './attendance.ts';
import { attendanceOf, feedbackSecret } from './feedback-link.server.ts';

/** The visit a feedback link is about, and what was said before. */
export async function feedbackOf(ctx: Context, secret: string) {
	return found(
		await ctx.db
			.selectFrom('attendance')
			.innerJoin('stop', 'stop.id', 'attendance.stop_id')
			.innerJoin('event', 'event.id', 'stop.event_id')
			.innerJoin('territory', 'territory.code', 'stop.territory')
			.leftJoin('feedback', 'feedback.attendance_id', 'attendance.id')
			.leftJoin('proposal', 'proposal.feedback_id', 'feedback.id')
			.select([
				'event.title',
				'event.slug',
				'event.closed_at',
				'stop.starts_at',
				'territory.name as territory',
				'feedback.usefulness',
				'feedback.useful',
				'feedback.missing',
				'feedback.at',
				'proposal.text as proposal',
				'proposal.released_at as proposal_released_at',
				'proposal.code as proposal_code'
			])
			.where('attendance.id', '=', attendanceOf(ctx, secret))
			.where('attendance.undone_at', 'is', null)
			.executeTakeFirst(),
		'events.feedback_unknown'
	);
}

/**
 * The link of whoever was marked at this stop with this ticket: for the QR in the hall. A code given for a second form
 * opens nothing: whoever sent that form may be a stranger.
 */
export async function feedbackByTicket(
	ctx: Context,
	stop_id: string,
	typed: string
): Promise<string> {
	const code = ticketCode(typed);
	const row = await ctx.db
		.selectFrom('attendance')
		.select('id')
		.where('stop_id', '=', stop_id)
		.where('undone_at', 'is', null)
		.where(
			'person_id',
			'in',
			ctx.db.selectFrom('registration').select('person_id').where('code', '=', code)
		)
		.executeTakeFirst();
	if (!row) throw new Refusal('events.feedback_not_there', 404);
	return feedbackSecret(ctx, row.id);
}

const pageSize = 30;

/** What was said, for the desk: last first, not yet released before released where asked. */
export async function feedbackToRead(
	ctx: Context,
	filter: {
		stop_id?: string | undefined;
		released: boolean;
		before?: { at: Date; id: string } | undefined;
	}
) {
	require(ctx, 'feedback.release');
	const rows = await ctx.db
		.selectFrom('feedback')
		.innerJoin('attendance', 'attendance.id', 'feedback.attendance_id')
		.innerJoin('category', 'category.code', 'attendance.category')
		.innerJoin('stop', 'stop.id', 'feedback.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.innerJoin('territory', 'territory.code', 'stop.territory')
		.select([
			'feedback.id',
			'feedback.usefulness',
			'feedback.useful',
			'feedback.missing',
			'feedback.at',
			'feedback.released_at',
			'category.name as category',
			'event.title',
			'territory.name as territory'
		])
		.where('feedback.released_at', filter.released ? 'is not' : 'is', null)
		// A mark alone has no words to release.
		.where((where) => where.or([where('useful', 'is not', null), where('missing', 'is not', null)]))
		.$if(filter.stop_id !== undefined, (query) =>
			query.where('feedback.stop_id', '=', filter.stop_id!)
		)
		.$if(filter.before !== undefined, (query) =>
			query.where((where) =>
				where(
					where.refTuple('feedback.at', 'feedback.id'),
					'<',
					where.tuple(filter.before!.at, filter.before!.id)
				)
			)
		)
		.orderBy('feedback.at', 'desc')
		.orderBy('feedback.id', 'desc')
		.limit(pageSize + 1)
		.execute();
	const shown = rows.slice(0, pageSize);
	const last = shown.at(-1);
	return {
		rows: shown,
		next: rows.length > pageSize && last ? { at: last.at, id: last.id } : null
	};
}

/** Words that everybody may read: released ones of an event, without who said them. */
export async function releasedFeedback(ctx: Context, event_id: string) {
	return ctx.db
		.selectFrom('feedback')
		.innerJoin('stop', 'stop.id', 'feedback.stop_id')
		.select(['feedback.id', 'feedback.useful', 'feedback.missing', 'feedback.stop_id'])
		.where('stop.event_id', '=', event_id)
		.where('feedback.released_at', 'is not', null)
		.orderBy('feedback.at')
		.limit(200)
		.execute();
}
