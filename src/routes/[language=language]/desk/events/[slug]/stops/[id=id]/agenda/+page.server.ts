import { turnsOf } from '#events/desk-event.server.ts';
import { TurnsForm } from '#events/desk-forms.ts';
import { deskStop } from '#events/desk-stop.server.ts';
import { flatRows } from '#events/desk-typed.ts';
import { setAgenda } from '#events/setAgenda.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { require } from '#people/rights.ts';
import { doneAt } from '../../../../done.ts';
import { listForm } from '../../../edit/rows.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params, parent }) => {
	require(ctx, 'events.write');
	const { event } = await parent();
	const own = await turnsOf(ctx, event.id, params.id);
	return { own: own.length > 0, stored: flatRows(own.length > 0 ? own : event.turns) };
});

export const actions: Actions = {
	save: action(async (ctx, { request, params, url }: RequestEvent) => {
		require(ctx, 'events.write');
		const stop = await deskStop(ctx, params.slug, params.id);
		const { form, stays } = await listForm(request, 'turns', TurnsForm);
		if (!form) return stays;
		await setAgenda(ctx, { stop_id: stop.id }, form.values.turns);
		doneAt(url.pathname, 'saved');
	})
};
