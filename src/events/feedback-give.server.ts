import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { newId } from '#ground/ids.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import type { FeedbackAnswers } from './feedback.ts';
import { whyNotFeedback } from './feedback.ts';
import { attendanceOf } from './feedback-link.server.ts';
import { nextProposalCode } from './proposal-code.server.ts';

/**
 * Somebody who was there says how it was; one a visit, and it can be changed until the event is closed. Changed words
 * have to be released anew. A proposal gets its own code and stays unseen until it is released.
 */
export async function giveFeedback(
	ctx: Context,
	secret: string,
	answers: FeedbackAnswers
): Promise<void> {
	const attendance_id = attendanceOf(ctx, secret);
	await transaction(ctx, async (tx) => {
		const visit = found(await lockedVisit(tx, attendance_id), 'events.feedback_unknown');
		refuse(whyNotFeedback(visit, answers));
		const { usefulness, useful, missing, proposal } = answers;
		const said = { usefulness, useful, missing, at: tx.now, released_at: null };
		const { id } = await tx.db
			.insertInto('feedback')
			.values({ id: newId(), stop_id: visit.stop_id, attendance_id, ...said })
			.onConflict((known) => known.column('attendance_id').doUpdateSet(said))
			.returning('id')
			.executeTakeFirstOrThrow();
		await happened(tx, 'events.feedback_given', id, { stop_id: visit.stop_id });
		await propose(tx, visit, id, proposal);
	});
}

/** The visit's row locked, so that two answers from one link follow each other. */
async function lockedVisit(tx: Context, attendance_id: string) {
	return tx.db
		.selectFrom('attendance')
		.innerJoin('stop', 'stop.id', 'attendance.stop_id')
		.innerJoin('event', 'event.id', 'stop.event_id')
		.select(['attendance.stop_id', 'attendance.category', 'stop.event_id', 'event.closed_at'])
		.where('attendance.id', '=', attendance_id)
		.where('attendance.undone_at', 'is', null)
		.forUpdate(['attendance'])
		.executeTakeFirst();
}

async function propose(
	tx: Context,
	visit: { stop_id: string; event_id: string; category: string },
	feedback_id: string,
	text: string | null
): Promise<void> {
	const own = await tx.db
		.selectFrom('proposal')
		.select(['id', 'released_at', 'sent_at'])
		.where('feedback_id', '=', feedback_id)
		.executeTakeFirst();
	// Once released or sent it is the centre's matter, not a draft of its author.
	if (own?.released_at || own?.sent_at) return;
	const words = { [tx.language]: text ?? '' };
	if (own && text)
		await tx.db.updateTable('proposal').set({ text: words }).where('id', '=', own.id).execute();
	if (own && !text) await tx.db.deleteFrom('proposal').where('id', '=', own.id).execute();
	if (own || !text) return;
	const [id, code] = [newId(), await nextProposalCode(tx)];
	await tx.db
		.insertInto('proposal')
		.values({
			id,
			code,
			event_id: visit.event_id,
			stop_id: visit.stop_id,
			category: visit.category,
			text: words,
			source: 'feedback',
			feedback_id,
			voiced_at: tx.now
		} as never)
		.execute();
	await happened(tx, 'events.proposal_written', id, { code, stop_id: visit.stop_id });
}
