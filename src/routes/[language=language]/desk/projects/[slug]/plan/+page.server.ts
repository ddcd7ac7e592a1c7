import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { Refusal } from '#ground/refusal.ts';
import { require } from '#people/rights.ts';
import { PlanForm } from '#funding/forms.ts';
import { messages } from '#funding/messages.ts';
import { indicators, planLines, project } from '#funding/queries.server.ts';
import { setPlanLines } from '#funding/setPlanLines.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params }) => {
	require(ctx, 'projects.write');
	const shown = await project(ctx, params.slug);
	return {
		title: say(messages, ctx.language)('edit_plan'),
		project: shown,
		lines: await planLines(ctx, shown.id),
		indicators: await indicators(ctx)
	};
});

export const actions: Actions = {
	default: action(async (ctx, { params, request }: RequestEvent) => {
		require(ctx, 'projects.write');
		const form = await readForm(request, PlanForm);
		if (!form.ok) return fail(422, form);
		try {
			await setPlanLines(ctx, params.slug, form.values.lines);
		} catch (error) {
			// What was typed comes back with the reason: a plan has many fields.
			if (error instanceof Refusal)
				return fail(error.status, { refused: error.code, typed: form.typed });
			throw error;
		}
		redirect(303, `/${ctx.language}/desk/projects/${params.slug}`);
	})
};
