import { fail } from '@sveltejs/kit';
import { whyNotMark } from '#events/attendance.ts';
import { categories, doorCounts } from '#events/attendance-counts.server.ts';
import { MarkForm } from '#events/attendance-forms.ts';
import { markAttendance } from '#events/attendance-mark.server.ts';
import { dayStop } from '#events/attendance-stop.server.ts';
import { findAtDoor } from '#events/door-search.server.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { newId } from '#ground/ids.ts';
import { may, require } from '#people/rights.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async (ctx, { params, url }: PageServerLoadEvent) => {
	require(ctx, 'door.mark', params.stop);
	const stop = await dayStop(ctx, params.stop);
	const typed = url.searchParams.get('q') ?? '';
	return {
		stop_id: stop.id,
		territory: stop.territory,
		starts_at: stop.starts_at,
		zone: ctx.centre.zone,
		shut: whyNotMark(stop.stop, stop.event),
		corrects: may(ctx.visitor, 'registrations.write'),
		typed,
		found: typed ? await findAtDoor(ctx, stop.id, typed) : [],
		counts: await doorCounts(ctx, stop.id),
		categories: await categories(ctx),
		// Made here for browsers without scripts: the same page sent twice is one mark.
		walk_in_id: newId()
	};
});

export const actions = {
	mark: action(async (ctx, { request, params }: RequestEvent) => {
		const form = await readForm(request, MarkForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed });
		const [answer] = await markAttendance(ctx, params.stop, [form.values]);
		return { answer: answer!, typed: answer!.outcome === 'ask' ? form.typed : {} };
	})
} satisfies Actions;
