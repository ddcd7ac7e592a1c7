import { writeProposal } from '#events/proposal-write.server.ts';
import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { lockedQuestion } from './lockedQuestion.server.ts';

/**
 * Makes a proposal of a question: it gets its code and goes the way of every proposal, unseen until it is released.
 * Once a question; again answers the same proposal.
 */
export async function carryOver(
	ctx: Context,
	stop_id: string,
	{ question_id, category }: { question_id: string; category: string }
): Promise<string> {
	require(ctx, 'proposals.write', stop_id);
	return transaction(ctx, async (tx) => {
		const question = await lockedQuestion(tx, stop_id, question_id);
		refuse(question.refused_at ? 'questions.refused' : null);
		if (question.proposal_id) return question.proposal_id;
		const { id, code } = await writeProposal(tx, {
			stop_id,
			text: { kk: '', ru: '', en: '', [question.language]: question.text },
			category,
			source: 'hall',
			addressee_id: '',
			responsible: '',
			due_on: ''
		});
		await tx.db
			.updateTable('question')
			.set({ proposal_id: id })
			.where('id', '=', question_id)
			.execute();
		await happened(tx, 'questions.carried_over', question_id, { stop_id, code });
		await changed(tx, stop_id);
		return id;
	});
}
