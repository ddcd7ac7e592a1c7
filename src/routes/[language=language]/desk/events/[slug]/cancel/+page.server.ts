import { fail } from '@sveltejs/kit';
import { cancelEvent } from '#events/cancelEvent.server.ts';
import { deskEvent } from '#events/desk-event.server.ts';
import { ReasonForm } from '#events/desk-forms.ts';
import { howManyTold } from '#events/desk-told.server.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { require } from '#people/rights.ts';
import { doneAt } from '../../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { parent }) => {
	require(ctx, 'events.publish');
	const { stops } = (await parent()).event;
	const coming = stops.filter((stop) => !stop.cancelled_at && stop.ends_at > ctx.now);
	return {
		told: await howManyTold(
			ctx,
			coming.map(({ id }) => id)
		)
	};
});

export const actions: Actions = {
	default: action(async (ctx, { request, params }: RequestEvent) => {
		require(ctx, 'events.publish');
		const event = await deskEvent(ctx, params.slug);
		const form = await readForm(request, ReasonForm);
		if (!form.ok) return fail(422, form);
		await cancelEvent(ctx, event.id, form.values.reason);
		doneAt(`/${ctx.language}/desk/events/${event.slug}`, 'cancelled');
	})
};
