import type { Context } from '#ground/context.ts';
import { limit } from '#ground/limit.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { openHallFor } from '#join/halls.server.ts';
import type { Participant } from '#join/participant.server.ts';
import { lockedQuestion } from './lockedQuestion.server.ts';
import { whyNotSupport } from './question.ts';

/**
 * «Мен де»: once each, and it can be taken back. The same again changes nothing and tells nobody. Throws `questions.too_often`.
 */
export async function supportQuestion(
	ctx: Context,
	participant: Participant,
	{ question_id, support }: { question_id: string; support: boolean }
): Promise<void> {
	const { id: participant_id, stop_id } = participant;
	// Each one that makes a difference is sent to every phone.
	const often = { what: 'questions.support', of: participant_id, code: 'questions.too_often' };
	await limit(ctx, { ...often, most: 60, per_minutes: 10 });
	await transaction(ctx, async (tx) => {
		await openHallFor(tx, stop_id);
		const question = await lockedQuestion(tx, stop_id, question_id);
		refuse(whyNotSupport(question, question.participant_id === participant_id));
		if (await write(tx, { question_id, participant_id }, support)) await changed(tx, stop_id);
	});
}

/** Whether it made a difference. */
async function write(
	tx: Context,
	row: { question_id: string; participant_id: string },
	support: boolean
): Promise<boolean> {
	if (support) {
		const made = await tx.db
			.insertInto('question_support')
			.values(row)
			.onConflict((conflict) => conflict.doNothing())
			.returning('question_id')
			.executeTakeFirst();
		return made !== undefined;
	}
	const gone = await tx.db
		.deleteFrom('question_support')
		.where('question_id', '=', row.question_id)
		.where('participant_id', '=', row.participant_id)
		.returning('question_id')
		.executeTakeFirst();
	return gone !== undefined;
}
