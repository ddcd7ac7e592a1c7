import { deskEvent, organisationsToChoose } from '#events/desk-event.server.ts';
import { SpeakersForm } from '#events/desk-forms.ts';
import { flatRows } from '#events/desk-typed.ts';
import { setSpeakers } from '#events/setSpeakers.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { require } from '#people/rights.ts';
import { doneAt } from '../../../done.ts';
import { listForm } from '../rows.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { parent }) => {
	require(ctx, 'events.write');
	const { speakers } = (await parent()).event;
	return {
		stored: flatRows(speakers.map(({ organisation: _shown, ...speaker }) => speaker)),
		organisations: await organisationsToChoose(ctx)
	};
});

export const actions: Actions = {
	save: action(async (ctx, { request, params, url }: RequestEvent) => {
		require(ctx, 'events.write');
		const event = await deskEvent(ctx, params.slug);
		const { form, stays } = await listForm(request, 'speakers', SpeakersForm);
		if (!form) return stays;
		const own = new Set(event.speakers.map(({ id }) => id));
		const speakers = form.values.speakers.map(({ id, ...speaker }) =>
			id && own.has(id) ? { ...speaker, id } : speaker
		);
		await setSpeakers(ctx, event.id, speakers);
		doneAt(url.pathname, 'saved');
	})
};
