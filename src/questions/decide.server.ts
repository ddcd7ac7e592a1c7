import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { changed } from '#ground/live/changed.server.ts';
import { refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { lockedQuestion } from './lockedQuestion.server.ts';
import { whyNotDecide } from './question.ts';

/** The moderator lets all see a question. Twice changes nothing. */
export async function approveQuestion(ctx: Context, stop_id: string, id: string): Promise<void> {
	await decide(ctx, stop_id, id, async (tx, { approved_at }) => {
		if (approved_at) return false;
		await set(tx, id, { approved_at: tx.now, put_off_at: null });
		await happened(tx, 'questions.approved', id, { stop_id });
		return true;
	});
}

/** Puts a question off: it waits below the others, and one that was shown already is taken from view. */
export async function putOffQuestion(ctx: Context, stop_id: string, id: string): Promise<void> {
	await decide(ctx, stop_id, id, async (tx, { put_off_at }) => {
		if (put_off_at) return false;
		await set(tx, id, { put_off_at: tx.now, approved_at: null });
		await happened(tx, 'questions.put_off', id, { stop_id });
		return true;
	});
}

/** Refuses a question with a reason that its asker reads; from then on nobody else sees it. */
export async function refuseQuestion(
	ctx: Context,
	stop_id: string,
	{ question_id, reason }: { question_id: string; reason: string }
): Promise<void> {
	await decide(ctx, stop_id, question_id, async (tx) => {
		await set(tx, question_id, { refused_at: tx.now, refused_reason: reason, approved_at: null });
		await happened(tx, 'questions.refused', question_id, { stop_id });
		return true;
	});
}

type Question = Awaited<ReturnType<typeof lockedQuestion>>;

/** `work` answers whether it changed something: then phones, screen and consoles are told. */
async function decide(
	ctx: Context,
	stop_id: string,
	id: string,
	work: (tx: Context, question: Question) => Promise<boolean>
): Promise<void> {
	require(ctx, 'floor.moderate', stop_id);
	await transaction(ctx, async (tx) => {
		const question = await lockedQuestion(tx, stop_id, id);
		refuse(whyNotDecide(question));
		if (await work(tx, question)) await changed(tx, stop_id);
	});
}

type Decided = Partial<
	Pick<Question, 'approved_at' | 'put_off_at' | 'refused_at' | 'refused_reason'>
>;

async function set(tx: Context, id: string, columns: Decided): Promise<void> {
	await tx.db.updateTable('question').set(columns).where('id', '=', id).execute();
}
