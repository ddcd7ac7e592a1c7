import type { Context } from '#ground/context.ts';
import type { Participant } from '#join/participant.server.ts';
import type { QuestionState } from './question.ts';
import { questionState } from './question.ts';
import type {} from './tables.ts';

/** What a phone knows of its own: the questions it asked with their state, and those it supports. */
export interface MyQuestions {
	asked: {
		id: string;
		text: string;
		state: QuestionState;
		/** Why it was refused. */
		reason: string | null;
		answer: string | null;
		/** Code of the proposal it became. */
		code: string | null;
	}[];
	supported: string[];
}

export async function myQuestions(ctx: Context, participant: Participant): Promise<MyQuestions> {
	const asked = await ctx.db
		.selectFrom('question')
		.leftJoin('proposal', 'proposal.id', 'question.proposal_id')
		.select(['question.id', 'question.text', 'put_off_at', 'approved_at'])
		.select(['question.refused_at', 'question.refused_reason', 'answered_at', 'answer'])
		.select(['proposal_id', 'proposal.code'])
		.where('participant_id', '=', participant.id)
		.orderBy('asked_at')
		.orderBy('question.id')
		.execute();
	const supported = await ctx.db
		.selectFrom('question_support')
		.select('question_id')
		.where('participant_id', '=', participant.id)
		.orderBy('question_id')
		.execute();
	return {
		asked: asked.map((row) => ({
			id: row.id,
			text: row.text,
			state: questionState(row),
			reason: row.refused_reason,
			answer: row.answer,
			code: row.code
		})),
		supported: supported.map(({ question_id }) => question_id)
	};
}
