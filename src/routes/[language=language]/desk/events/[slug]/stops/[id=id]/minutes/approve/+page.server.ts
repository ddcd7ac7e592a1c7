import { fail, redirect } from '@sveltejs/kit';
import { deskStop } from '#events/desk-stop.server.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { found } from '#ground/refusal.ts';
import { approveMinutes } from '#minutes/approveMinutes.server.ts';
import { ApproveForm } from '#minutes/forms.ts';
import { minutesOf, offersFor } from '#minutes/minutesOf.server.ts';
import { may, require } from '#people/rights.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params }) => {
	const { minutes, whyNot } = await minutesOf(ctx, params.id);
	return {
		minutes: found(minutes, 'minutes.none'),
		whyNot,
		offered: (await offersFor(ctx, params.id)).length,
		approves: may(ctx.visitor, 'minutes.approve')
	};
});

export const actions: Actions = {
	approve: action(async (ctx, { request, params, url }: RequestEvent) => {
		require(ctx, 'minutes.approve');
		const stop = await deskStop(ctx, params.slug, params.id);
		const form = await readForm(request, ApproveForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed });
		await approveMinutes(ctx, stop.id, form.values);
		redirect(303, `${url.pathname.replace(/\/approve$/, '')}?done=published`);
	})
};
