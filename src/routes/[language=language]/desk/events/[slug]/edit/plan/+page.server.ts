import { fail } from '@sveltejs/kit';
import { changeEvent } from '#events/changeEvent.server.ts';
import { deskEvent, projectsToHangOn } from '#events/desk-event.server.ts';
import { EventPlanForm } from '#events/desk-forms.ts';
import { flat } from '#events/desk-typed.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { require } from '#people/rights.ts';
import { doneAt } from '../../../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { parent }) => {
	require(ctx, 'events.write');
	const { project_id, plan_lines, by_approval, open_from_14 } = (await parent()).event;
	const lines = plan_lines.map(({ id }) => id);
	return {
		projects: await projectsToHangOn(ctx),
		stored: flat({ project_id, plan_lines: lines, by_approval, open_from_14 })
	};
});

export const actions: Actions = {
	default: action(async (ctx, { request, params, url }: RequestEvent) => {
		require(ctx, 'events.write');
		const event = await deskEvent(ctx, params.slug);
		const form = await readForm(request, EventPlanForm);
		if (!form.ok) return fail(422, form);
		const project = (await projectsToHangOn(ctx)).find(({ id }) => id === form.values.project_id);
		const own = new Set(project?.lines.map(({ id }) => id));
		const { plan_lines, ...rest } = form.values;
		const plan_line_ids = plan_lines.filter((id) => own.has(id));
		await changeEvent(ctx, event.id, { ...rest, plan_line_ids });
		doneAt(url.pathname, 'saved');
	})
};
