import { fail, redirect } from '@sveltejs/kit';
import { deskStop } from '#events/desk-stop.server.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { RecompileForm } from '#minutes/forms.ts';
import { offersFor } from '#minutes/minutesOf.server.ts';
import { recompileMinutes } from '#minutes/recompileMinutes.server.ts';
import { require } from '#people/rights.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params }) => ({
	offers: await offersFor(ctx, params.id)
}));

export const actions: Actions = {
	apply: action(async (ctx, { request, params, url }: RequestEvent) => {
		require(ctx, 'minutes.write');
		const stop = await deskStop(ctx, params.slug, params.id);
		const form = await readForm(request, RecompileForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed });
		await recompileMinutes(ctx, stop.id, {
			seen: Object.keys(form.values),
			choices: form.values
		});
		redirect(303, `${url.pathname.replace(/\/recompile$/, '')}?done=recompiled`);
	})
};
