import { fail } from '@sveltejs/kit';
import { CapacityForm } from '#events/desk-forms.ts';
import { deskStop, placeHolders } from '#events/desk-stop.server.ts';
import { resizeStop } from '#events/resizeStop.server.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { require } from '#people/rights.ts';
import { doneAt } from '../../../../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page((ctx) => require(ctx, 'events.write'));

export const actions: Actions = {
	default: action(async (ctx, { request, params, url }: RequestEvent) => {
		require(ctx, 'events.write');
		const stop = await deskStop(ctx, params.slug, params.id);
		const form = await readForm(request, CapacityForm);
		if (!form.ok) return fail(422, form);
		const { capacity, to_line } = form.values;
		// Fewer places than are taken: staff say who goes back to the line, nobody is chosen by the machine.
		const count = stop.taken - capacity;
		if (count > to_line.length)
			return fail(409, { typed: form.typed, count, holders: await placeHolders(ctx, stop.id) });
		await resizeStop(ctx, stop.id, capacity, to_line);
		doneAt(url.pathname.replace(/\/resize$/, ''), 'resized');
	})
};
