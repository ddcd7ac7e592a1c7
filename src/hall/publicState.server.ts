import type { Context } from '#ground/context.ts';
import type { ShownPoll } from '#polls/shown.server.ts';
import { shownPoll } from '#polls/shown.server.ts';
import type { ShownQuestion } from '#questions/shown.server.ts';
import { shownQuestions } from '#questions/shown.server.ts';
import type { HallState } from './state.server.ts';
import type { Parts } from './parts.ts';
import { hallState } from './state.server.ts';

export interface PublicState extends HallState {
	questions: ShownQuestion[];
	poll: ShownPoll | null;
}

/** All that everybody in the hall may see, on phones and on the screen; 404 where nobody has opened it. */
export async function publicState(ctx: Context, stop_id: string): Promise<PublicState> {
	const state = await hallState(ctx, stop_id);
	const questions = await shownQuestions(ctx, stop_id);
	return { ...state, questions, poll: await shownPoll(ctx, stop_id) };
}

/**
 * The same as it is sent to each phone at each change: of questions and the poll only what tells that something is
 * another. Whoever needs their words asks for the page.
 */
export async function liveState(ctx: Context, stop_id: string): Promise<HallState & Parts> {
	const { questions, poll, ...state } = await publicState(ctx, stop_id);
	return {
		...state,
		questions: questions.map(({ id, support, answered_at }) => ({ id, support, answered_at })),
		poll: poll && { id: poll.id, open: poll.open, guests: poll.guests, result: poll.result }
	};
}
