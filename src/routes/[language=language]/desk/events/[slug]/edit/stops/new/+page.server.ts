import { fail } from '@sveltejs/kit';
import { addStop } from '#events/addStop.server.ts';
import { deskEvent } from '#events/desk-event.server.ts';
import { StopForm } from '#events/desk-forms.ts';
import { deskPlaces } from '#events/desk-list.server.ts';
import { stopOf, stopTimes } from '#events/desk-moments.ts';
import { flat } from '#events/desk-typed.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { dayKey, timeOfDay } from '#kazakh/dates.ts';
import { require } from '#people/rights.ts';
import { doneAt } from '../../../../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The next stop of a tour resembles the last one; a first one opens for sign-up now. */
export const load: PageServerLoad = page(async (ctx, { parent }) => {
	require(ctx, 'events.write');
	const last = (await parent()).event.stops.at(-1);
	const zone = ctx.centre.zone;
	const like = last && {
		capacity: last.capacity,
		languages: last.languages,
		contact_name: last.contact_name,
		contact_phone: last.contact_phone,
		...stopTimes(last, zone),
		day: null
	};
	const first = {
		languages: ['kk'],
		opens_day: dayKey(ctx.now, zone),
		opens_time: timeOfDay(ctx.now, zone)
	};
	return { places: await deskPlaces(ctx), stored: flat(like ?? first) };
});

export const actions: Actions = {
	default: action(async (ctx, { request, params }: RequestEvent) => {
		require(ctx, 'events.write');
		const event = await deskEvent(ctx, params.slug);
		const form = await readForm(request, StopForm);
		if (!form.ok) return fail(422, form);
		await addStop(ctx, event.id, stopOf(form.values, ctx.centre.zone));
		doneAt(`/${ctx.language}/desk/events/${event.slug}/edit/stops`, 'stop');
	})
};
