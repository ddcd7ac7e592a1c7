import { fail } from '@sveltejs/kit';
import { deskStop } from '#events/desk-stop.server.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { compileMinutes } from '#minutes/compileMinutes.server.ts';
import { MinutesForm, ReasonForm } from '#minutes/forms.ts';
import { minutesOf, offersFor, versionsOf } from '#minutes/minutesOf.server.ts';
import { openVersion } from '#minutes/openVersion.server.ts';
import { writeMinutes } from '#minutes/writeMinutes.server.ts';
import { may, require } from '#people/rights.ts';
import { doneAt } from '../../../../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params }) => ({
	...(await minutesOf(ctx, params.id)),
	offered: (await offersFor(ctx, params.id)).length,
	versions: await versionsOf(ctx, params.id),
	approves: may(ctx.visitor, 'minutes.approve')
}));

export const actions: Actions = {
	compile: action(async (ctx, { params, url }: RequestEvent) => {
		require(ctx, 'minutes.write');
		const stop = await deskStop(ctx, params.slug, params.id);
		await compileMinutes(ctx, stop.id);
		doneAt(url.pathname, 'compiled');
	}),
	save: action(async (ctx, { request, params, url }: RequestEvent) => {
		require(ctx, 'minutes.write');
		const stop = await deskStop(ctx, params.slug, params.id);
		const form = await readForm(request, MinutesForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed });
		const { revision: from, text } = form.values;
		const { collisions, merged, revision, sections } = await writeMinutes(ctx, stop.id, {
			from,
			text
		});
		if (collisions.length > 0) return fail(409, { collisions, revision, sections });
		doneAt(url.pathname, revision === from ? 'same' : merged ? 'merged' : 'saved');
	}),
	open: action(async (ctx, { request, params, url }: RequestEvent) => {
		require(ctx, 'minutes.approve');
		const stop = await deskStop(ctx, params.slug, params.id);
		const form = await readForm(request, ReasonForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed });
		await openVersion(ctx, stop.id, form.values);
		doneAt(url.pathname, 'opened');
	})
};
