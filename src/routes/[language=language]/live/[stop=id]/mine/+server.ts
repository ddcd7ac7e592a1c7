import { page } from '#ground/edge/page.server.ts';
import { myTurn } from '#hall/mine.server.ts';
import { hereOf } from '#join/participant.server.ts';
import { myPoll } from '#polls/mine.server.ts';
import { myQuestions } from '#questions/mine.server.ts';
import type { RequestEvent } from './$types';

/** What this phone knows of its own: its turn, its questions and those it supports, where it voted. */
export const GET = page(async (ctx, { params, cookies }: RequestEvent) => {
	const here = await hereOf(ctx, cookies, params.stop);
	return Response.json({
		turn_id: await myTurn(ctx, here),
		questions: await myQuestions(ctx, here),
		poll: await myPoll(ctx, here)
	});
});
