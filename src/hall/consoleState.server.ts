import type { Context } from '#ground/context.ts';
import type { HostPoll } from '#polls/pollsOf.server.ts';
import { pollsOf } from '#polls/pollsOf.server.ts';
import type { HostQuestion } from '#questions/waiting.server.ts';
import { approvedQuestions, waitingQuestions } from '#questions/waiting.server.ts';
import type { HostState } from './hostState.server.ts';
import { hostState } from './hostState.server.ts';

/** What the console shows: the floor, what the hall asks, its polls. */
export interface ConsoleState extends HostState {
	waiting: HostQuestion[];
	approved: HostQuestion[];
	polls: HostPoll[];
}

/** All that moderator and secretary see of a stop's hall; 404 where nobody has opened it. */
export async function consoleState(ctx: Context, stop_id: string): Promise<ConsoleState> {
	const state = await hostState(ctx, stop_id);
	const waiting = await waitingQuestions(ctx, stop_id);
	const approved = await approvedQuestions(ctx, stop_id);
	return { ...state, waiting, approved, polls: await pollsOf(ctx, stop_id) };
}
