import type { RequestEvent } from '@sveltejs/kit';
import { fail, redirect } from '@sveltejs/kit';
import type { Context } from '#ground/context.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action } from '#ground/edge/page.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { answeredLive, answerQuestion } from '#questions/answer.server.ts';
import { carryOver } from '#questions/carryOver.server.ts';
import { approveQuestion, putOffQuestion, refuseQuestion } from '#questions/decide.server.ts';
import { AnswerForm, CarryForm, QuestionOnly, RefuseForm } from '#questions/forms.ts';

interface AtStop extends Pick<RequestEvent, 'request' | 'url' | 'locals'> {
	params: { stop: string };
}

/** What the console does with questions of its stop. */
export const questionActions = {
	approve: ofQuestion(approveQuestion),
	put_off: ofQuestion(putOffQuestion),
	answered: ofQuestion(answeredLive),
	refuse_question: action(async (ctx, { request, params, url }: AtStop) => {
		const form = await readForm(request, RefuseForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed, of: 'question' });
		await refuseQuestion(ctx, params.stop, form.values);
		redirect(303, `${url.pathname}#questions`);
	}),
	answer: action(async (ctx, { request, params, url }: AtStop) => {
		const form = await readForm(request, AnswerForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed, of: 'question' });
		await answerQuestion(ctx, params.stop, form.values);
		redirect(303, `${url.pathname}#questions`);
	}),
	carry: action(async (ctx, { request, params, url }: AtStop) => {
		const form = await readForm(request, CarryForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed, of: 'question' });
		await carryOver(ctx, params.stop, form.values);
		redirect(303, `${url.pathname}#questions`);
	})
};

/** A button of one question. */
function ofQuestion(command: (ctx: Context, stop_id: string, id: string) => Promise<void>) {
	return action(async (ctx, { request, params, url }: AtStop): Promise<never> => {
		const form = await readForm(request, QuestionOnly);
		if (!form.ok) throw new Refusal('ground.unusable', 422);
		await command(ctx, params.stop, form.values.question_id);
		redirect(303, `${url.pathname}#questions`);
	});
}
