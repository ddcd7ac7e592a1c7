import { deskEvent } from '#events/desk-event.server.ts';
import { TurnsForm } from '#events/desk-forms.ts';
import { flatRows } from '#events/desk-typed.ts';
import { setAgenda } from '#events/setAgenda.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { require } from '#people/rights.ts';
import { doneAt } from '../../../done.ts';
import { listForm } from '../rows.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { parent }) => {
	require(ctx, 'events.write');
	return { stored: flatRows((await parent()).event.turns) };
});

export const actions: Actions = {
	save: action(async (ctx, { request, params, url }: RequestEvent) => {
		require(ctx, 'events.write');
		const event = await deskEvent(ctx, params.slug);
		const { form, stays } = await listForm(request, 'turns', TurnsForm);
		if (!form) return stays;
		await setAgenda(ctx, { event_id: event.id }, form.values.turns);
		doneAt(url.pathname, 'saved');
	})
};
