import { fail } from '@sveltejs/kit';
import { cancelStop } from '#events/cancelEvent.server.ts';
import { ReasonForm } from '#events/desk-forms.ts';
import { deskStop } from '#events/desk-stop.server.ts';
import { howManyTold } from '#events/desk-told.server.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { require } from '#people/rights.ts';
import { doneAt } from '../../../../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params }) => {
	require(ctx, 'events.publish');
	return { told: await howManyTold(ctx, [params.id]) };
});

export const actions: Actions = {
	default: action(async (ctx, { request, params, url }: RequestEvent) => {
		require(ctx, 'events.publish');
		const stop = await deskStop(ctx, params.slug, params.id);
		const form = await readForm(request, ReasonForm);
		if (!form.ok) return fail(422, form);
		await cancelStop(ctx, stop.id, form.values.reason);
		doneAt(url.pathname.replace(/\/cancel$/, ''), 'cancelled');
	})
};
