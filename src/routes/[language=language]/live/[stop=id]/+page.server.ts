import { fail, redirect } from '@sveltejs/kit';
import { categories } from '#events/attendance-counts.server.ts';
import { dayStop } from '#events/attendance-stop.server.ts';
import { FeedbackForm } from '#events/feedback-forms.ts';
import { giveFeedback } from '#events/feedback-give.server.ts';
import { feedbackSecret } from '#events/feedback-link.server.ts';
import { feedbackOf } from '#events/feedback-queries.server.ts';
import { feedbackGroups } from '#figures/feedbackGroups.server.ts';
import type { Context } from '#ground/context.ts';
import { fieldText, readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { newId } from '#ground/ids.ts';
import { isId } from '#ground/isId.ts';
import { Refusal } from '#ground/refusal.ts';
import { askForFloor } from '#hall/askForFloor.server.ts';
import { goOut, leaveQueue } from '#hall/leaveQueue.server.ts';
import { myTurn } from '#hall/mine.server.ts';
import { publicState } from '#hall/publicState.server.ts';
import { whyNotTakePart } from '#join/hall.ts';
import { hallOf } from '#join/halls.server.ts';
import { leaveHall } from '#join/leaveHall.server.ts';
import type { Participant } from '#join/participant.server.ts';
import { hereOf, keepHere, participantOf } from '#join/participant.server.ts';
import { VoteForm } from '#polls/forms.ts';
import { myPoll } from '#polls/mine.server.ts';
import { vote } from '#polls/vote.server.ts';
import { askQuestion } from '#questions/askQuestion.server.ts';
import { QuestionForm, SupportForm } from '#questions/forms.ts';
import { myQuestions } from '#questions/mine.server.ts';
import { supportQuestion } from '#questions/support.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = page(async (ctx, event: Parameters<PageServerLoad>[0]) => {
	const { params, url, cookies } = event;
	const stop = await dayStop(ctx, params.stop);
	const hall = await hallOf(ctx, stop.id);
	const here = hall && (await participantOf(ctx, cookies, stop.id));
	// Who speaks is for those in the hall: anybody else is told how to come in.
	const state = here && (await publicState(ctx, stop.id));
	return {
		stop,
		zone: ctx.centre.zone,
		at: ctx.now.getTime(),
		shut: hall ? whyNotTakePart(hall) : 'join.not_open',
		state,
		here: here && { category: here.category, is_guest: here.is_guest },
		own: here && (await myTurn(ctx, here)),
		questions: here && (await myQuestions(ctx, here)),
		poll: here && (await myPoll(ctx, here)),
		turn_id: newId(),
		said: here?.attendance_id ? await saidBy(ctx, here.attendance_id) : null,
		groups: here && (await feedbackGroups(ctx, stop.id)),
		categories: await categories(ctx),
		done: url.searchParams.get('done')
	};
});

async function saidBy(ctx: Context, attendance_id: string) {
	return feedbackOf(ctx, feedbackSecret(ctx, attendance_id));
}

/** The page again, at the part that was used. */
function back({ params }: RequestEvent, done: string, part: string): never {
	redirect(303, `/${params.language}/live/${params.stop}?done=${done}#${part}`);
}

/** A form of somebody in the hall. */
function byParticipant<Data>(
	work: (ctx: Context, here: Participant, event: RequestEvent) => Promise<Data>
) {
	return action(async (ctx, event: RequestEvent) =>
		work(ctx, await hereOf(ctx, event.cookies, event.params.stop), event)
	);
}

export const actions = {
	ask_floor: byParticipant(async (ctx, here, event) => {
		const id = fieldText(await event.request.formData(), 'id');
		if (!isId(id)) throw new Refusal('ground.unusable', 422);
		await askForFloor(ctx, here, { id });
		back(event, 'asked', 'ask');
	}),
	leave_queue: byParticipant(async (ctx, here, event) => {
		await leaveQueue(ctx, here);
		back(event, 'left', 'ask');
	}),
	leave_hall: byParticipant(async (ctx, here, { cookies, url, params }) => {
		await goOut(ctx, here);
		await leaveHall(ctx, here);
		keepHere(cookies, url, '');
		redirect(303, `/${params.language}/live/${params.stop}/join`);
	}),
	ask: byParticipant(async (ctx, here, event) => {
		const form = await readForm(event.request, QuestionForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed, of: 'question' });
		await askQuestion(ctx, here, form.values);
		back(event, 'question', 'question');
	}),
	support: byParticipant(async (ctx, here, event) => {
		const form = await readForm(event.request, SupportForm);
		if (!form.ok) throw new Refusal('ground.unusable', 422);
		await supportQuestion(ctx, here, form.values);
		back(event, 'support', 'question');
	}),
	vote: byParticipant(async (ctx, here, event) => {
		const form = await readForm(event.request, VoteForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed, of: 'poll' });
		const { poll_id, option: options } = form.values;
		await vote(ctx, poll_id, { participant_id: here.id, options });
		back(event, 'vote', 'poll');
	}),
	feedback: byParticipant(async (ctx, here, event) => {
		const form = await readForm(event.request, FeedbackForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed, of: 'feedback' });
		if (here.attendance_id === null) throw new Refusal('events.feedback_not_there', 409);
		await giveFeedback(ctx, feedbackSecret(ctx, here.attendance_id), form.values);
		back(event, 'feedback', 'fb');
	})
} satisfies Actions;
