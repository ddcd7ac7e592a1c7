import { fail } from '@sveltejs/kit';
import { MoveForm } from '#events/desk-forms.ts';
import { deskPlaces } from '#events/desk-list.server.ts';
import { stopTimes } from '#events/desk-moments.ts';
import { deskStop } from '#events/desk-stop.server.ts';
import { howManyTold } from '#events/desk-told.server.ts';
import { flat } from '#events/desk-typed.ts';
import { moveStop } from '#events/moveStop.server.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { momentOf } from '#kazakh/dates.ts';
import { require } from '#people/rights.ts';
import { doneAt } from '../../../../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params, parent }) => {
	require(ctx, 'events.publish');
	const { stop } = await parent();
	const { territory, venue, way } = stop;
	const { day, starts, ends } = stopTimes(stop, ctx.centre.zone);
	return {
		places: await deskPlaces(ctx),
		told: await howManyTold(ctx, [params.id]),
		stored: flat({ territory, venue, way, day, starts, ends })
	};
});

export const actions: Actions = {
	default: action(async (ctx, { request, params, url }: RequestEvent) => {
		require(ctx, 'events.publish');
		const form = await readForm(request, MoveForm);
		if (!form.ok) return fail(422, form);
		const { day, starts, ends, ...where } = form.values;
		const zone = ctx.centre.zone;
		const held = { starts_at: momentOf(day, starts, zone), ends_at: momentOf(day, ends, zone) };
		// The first press only shows what will be; the second one, below it, does it.
		if (form.typed.sure !== 'yes') return { typed: form.typed, will_be: { ...where, ...held } };
		const stop = await deskStop(ctx, params.slug, params.id);
		const shift = held.starts_at.getTime() - stop.starts_at.getTime();
		// Sign-up ends as long before the stop as it did.
		const closes_at = new Date(stop.closes_at.getTime() + shift);
		const closes = closes_at > stop.opens_at ? { closes_at } : {};
		await moveStop(ctx, params.id, { ...where, ...held, ...closes });
		doneAt(url.pathname.replace(/\/move$/, ''), 'moved');
	})
};
