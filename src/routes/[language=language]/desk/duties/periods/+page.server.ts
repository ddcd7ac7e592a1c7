import { fail, redirect } from '@sveltejs/kit';
import { messages } from '#duties/messages.ts';
import { periods, setPeriods } from '#duties/periods.server.ts';
import { PeriodsForm } from '#duties/retention.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { require } from '#people/rights.ts';
import '#routes/retention.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { url }) => {
	require(ctx, 'staff.manage');
	return {
		title: say(messages, ctx.language)('periods'),
		periods: await periods(ctx),
		done: url.searchParams.has('done')
	};
});

export const actions: Actions = {
	default: action(async (ctx, { request, url }: RequestEvent) => {
		require(ctx, 'staff.manage');
		const form = await readForm(request, PeriodsForm);
		if (!form.ok) return fail(422, form);
		await setPeriods(ctx, form.values.kinds);
		redirect(303, `${url.pathname}?done`);
	})
};
