import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { lockedQuestion } from './lockedQuestion.server.ts';

/** Notes that a question was answered aloud, now. Twice changes nothing. */
export async function answeredLive(ctx: Context, stop_id: string, id: string): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		const question = await lockedQuestion(tx, stop_id, id);
		refuse(question.refused_at ? 'questions.refused' : null);
		if (question.answered_at) return;
		await write(tx, id, null);
		await happened(tx, 'questions.answered', id, { stop_id, in_writing: false });
		await changed(tx, stop_id);
	});
}

/** Answers in writing, all read it beside the question; also later, and mended. A question not yet shown is shown by it. */
export async function answerQuestion(
	ctx: Context,
	stop_id: string,
	{ question_id, answer }: { question_id: string; answer: string }
): Promise<void> {
	require(ctx, 'hall.run', stop_id);
	await transaction(ctx, async (tx) => {
		const question = await lockedQuestion(tx, stop_id, question_id);
		// The secretary types what was said to a question that is out; showing one is the moderator's.
		if (!question.approved_at) require(tx, 'floor.moderate', stop_id);
		refuse(question.refused_at ? 'questions.refused' : null);
		if (question.answer === answer) return;
		await write(tx, question_id, answer);
		await happened(tx, 'questions.answered', question_id, { stop_id, in_writing: true });
		await changed(tx, stop_id);
	});
}

async function write(tx: Context, id: string, answer: string | null): Promise<void> {
	await tx.db
		.updateTable('question')
		.set((row) => ({
			answer,
			answer_language: answer === null ? null : tx.language,
			answered_at: tx.now,
			answered_by: tx.visitor.account_id ?? tx.visitor.stop?.link_id ?? null,
			approved_at: row.fn.coalesce('approved_at', row.val(tx.now)),
			put_off_at: null
		}))
		.where('id', '=', id)
		.execute();
}
