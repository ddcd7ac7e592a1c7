import { fail } from '@sveltejs/kit';
import { NoteForm } from '#events/desk-forms.ts';
import { deskStop } from '#events/desk-stop.server.ts';
import { howManyTold } from '#events/desk-told.server.ts';
import { writeToStop } from '#events/writeToStop.server.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { require } from '#people/rights.ts';
import { doneAt } from '../../../../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params }) => {
	require(ctx, 'registrations.write');
	return { told: await howManyTold(ctx, [params.id]) };
});

export const actions: Actions = {
	default: action(async (ctx, { request, params, url }: RequestEvent) => {
		require(ctx, 'registrations.write');
		const stop = await deskStop(ctx, params.slug, params.id);
		const form = await readForm(request, NoteForm);
		if (!form.ok) return fail(422, form);
		const does = form.typed.do;
		// Shown before it is sent, and back to the fields without losing a word.
		if (does !== 'send') return { typed: form.typed, shown: does === 'mend' ? null : form.values };
		await writeToStop(ctx, stop.id, form.values);
		doneAt(url.pathname.replace(/\/write$/, ''), 'written');
	})
};
