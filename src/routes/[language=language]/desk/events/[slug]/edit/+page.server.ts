import { fail } from '@sveltejs/kit';
import { changeEvent } from '#events/changeEvent.server.ts';
import { deskEvent } from '#events/desk-event.server.ts';
import { EventTextsForm } from '#events/desk-forms.ts';
import { freeSlug } from '#events/desk-slug.server.ts';
import { flat } from '#events/desk-typed.ts';
import { kinds } from '#events/event.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { require } from '#people/rights.ts';
import { doneAt } from '../../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { parent }) => {
	require(ctx, 'events.write');
	const { kind, title, lead, about, slug } = (await parent()).event;
	return { kinds, stored: flat({ kind, title, lead, about, slug }) };
});

export const actions: Actions = {
	default: action(async (ctx, { request, params }: RequestEvent) => {
		require(ctx, 'events.write');
		const event = await deskEvent(ctx, params.slug);
		const form = await readForm(request, EventTextsForm);
		if (!form.ok) return fail(422, form);
		const { slug: typed, ...texts } = form.values;
		// A published address stands in mails and on paper; an emptied one is made from the title again.
		const slug = event.published_at
			? event.slug
			: typed || (await freeSlug(ctx, texts.title, event.id));
		await changeEvent(ctx, event.id, { ...texts, slug });
		doneAt(`/${ctx.language}/desk/events/${slug}/edit`, 'saved');
	})
};
