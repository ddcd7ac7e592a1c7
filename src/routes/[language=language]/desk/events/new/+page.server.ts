import { fail } from '@sveltejs/kit';
import { NewEventForm } from '#events/desk-forms.ts';
import { deskMessages } from '#events/desk-messages.ts';
import { freeSlug } from '#events/desk-slug.server.ts';
import { kinds } from '#events/event.ts';
import { makeEvent } from '#events/makeEvent.server.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { doneAt } from '../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page((ctx) => {
	require(ctx, 'events.write');
	return { title: say(deskMessages, ctx.language)('new_event'), kinds };
});

export const actions: Actions = {
	default: action(async (ctx, { request }: RequestEvent) => {
		const form = await readForm(request, NewEventForm);
		if (!form.ok) return fail(422, form);
		const slug = await transaction(ctx, async (tx) => {
			const free = await freeSlug(tx, form.values.title);
			await makeEvent(tx, { ...form.values, slug: free });
			return free;
		});
		doneAt(`/${ctx.language}/desk/events/${slug}/edit`, 'made');
	})
};
