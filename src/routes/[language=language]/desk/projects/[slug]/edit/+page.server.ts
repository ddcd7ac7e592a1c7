import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { require } from '#people/rights.ts';
import { organisationChoices } from '#directory/queries.server.ts';
import { changeProject } from '#funding/changeProject.server.ts';
import { ProjectForm } from '#funding/forms.ts';
import { messages } from '#funding/messages.ts';
import { project } from '#funding/queries.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params }) => {
	require(ctx, 'projects.write');
	return {
		title: say(messages, ctx.language)('change_project'),
		organisations: await organisationChoices(ctx),
		project: await project(ctx, params.slug)
	};
});

export const actions: Actions = {
	default: action(async (ctx, { params, request }: RequestEvent) => {
		const form = await readForm(request, ProjectForm);
		if (!form.ok) return fail(422, form);
		await changeProject(ctx, params.slug, form.values);
		redirect(303, `/${ctx.language}/desk/projects/${params.slug}`);
	})
};
