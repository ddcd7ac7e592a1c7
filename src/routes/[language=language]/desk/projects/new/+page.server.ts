import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { require } from '#people/rights.ts';
import { organisationChoices } from '#directory/queries.server.ts';
import { ProjectForm } from '#funding/forms.ts';
import { makeProject } from '#funding/makeProject.server.ts';
import { messages } from '#funding/messages.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx) => {
	require(ctx, 'projects.write');
	return {
		title: say(messages, ctx.language)('add_project'),
		organisations: await organisationChoices(ctx)
	};
});

export const actions: Actions = {
	default: action(async (ctx, { request }: RequestEvent) => {
		const form = await readForm(request, ProjectForm);
		if (!form.ok) return fail(422, form);
		const { slug } = await makeProject(ctx, form.values);
		redirect(303, `/${ctx.language}/desk/projects/${slug}/plan`);
	})
};
