import { dayStop } from '#events/attendance-stop.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { hallOf } from '#join/halls.server.ts';
import { whyNotTakePart } from '#join/hall.ts';
import { may, require } from '#people/rights.ts';
import { ballotsOf } from '#polls/ballots.server.ts';
import { pollsOf, voting } from '#polls/pollsOf.server.ts';
import { pollActions } from '../pollActions.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async (ctx, { params }: PageServerLoadEvent) => {
	require(ctx, 'hall.run', params.stop);
	const stop = await dayStop(ctx, params.stop);
	const hall = await hallOf(ctx, stop.id);
	return {
		stop: { id: stop.id, title: stop.title, territory: stop.territory, starts_at: stop.starts_at },
		zone: ctx.centre.zone,
		polls: await pollsOf(ctx, stop.id),
		ballots: may(ctx.visitor, 'people.see') ? await ballotsOf(ctx, stop.id) : [],
		voting: await voting(ctx, stop.id),
		moderates: may(ctx.visitor, 'floor.moderate', stop.id),
		hall_open: hall !== null && whyNotTakePart(hall) === null,
		over: Boolean(stop.stop.closed_at ?? stop.stop.cancelled_at ?? stop.event.closed_at)
	};
});

export const actions = pollActions satisfies Actions;
