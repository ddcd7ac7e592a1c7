import { fail } from '@sveltejs/kit';
import type { Context } from '#ground/context.ts';
import { changeStop } from '#events/changeStop.server.ts';
import { deskEvent } from '#events/desk-event.server.ts';
import { StopForm } from '#events/desk-forms.ts';
import { deskPlaces } from '#events/desk-list.server.ts';
import { stopOf, stopTimes } from '#events/desk-moments.ts';
import type { DeskStop } from '#events/desk-stops.server.ts';
import { flat } from '#events/desk-typed.ts';
import { checkForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { found } from '#ground/refusal.ts';
import { require } from '#people/rights.ts';
import { doneAt } from '../../../../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const stored = (ctx: Context, stop: DeskStop) =>
	flat({
		territory: stop.territory,
		venue: stop.venue,
		way: stop.way,
		capacity: stop.capacity,
		languages: stop.languages,
		contact_name: stop.contact_name,
		contact_phone: stop.contact_phone,
		...stopTimes(stop, ctx.centre.zone)
	});

export const load: PageServerLoad = page(async (ctx, { parent, params }) => {
	require(ctx, 'events.write');
	const stop = found((await parent()).event.stops.find(({ id }) => id === params.id));
	return { stop, places: await deskPlaces(ctx), stored: stored(ctx, stop) };
});

export const actions: Actions = {
	default: action(async (ctx, { request, params, url }: RequestEvent) => {
		require(ctx, 'events.write');
		const event = await deskEvent(ctx, params.slug);
		const stop = found(event.stops.find(({ id }) => id === params.id));
		const data = await request.formData();
		// What people were told (place, day, size) changes only on its own pages, which tell them again.
		if (event.published_at) keepHeld(data, stored(ctx, stop));
		const form = await checkForm(data, StopForm);
		if (!form.ok) return fail(422, form);
		await changeStop(ctx, stop.id, stopOf(form.values, ctx.centre.zone));
		doneAt(url.pathname, 'saved');
	})
};

const held = /^(territory|venue\..+|day|starts|ends|capacity)$/;

function keepHeld(data: FormData, before: ReturnType<typeof stored>): void {
	for (const name of [...data.keys()].filter((one) => held.test(one))) data.delete(name);
	for (const [name, text] of Object.entries(before))
		if (held.test(name) && typeof text === 'string') data.set(name, text);
}
