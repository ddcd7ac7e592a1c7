import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { Refusal } from '#ground/refusal.ts';
import { require } from '#people/rights.ts';
import { changeOrganisation } from '#directory/changeOrganisation.server.ts';
import { OrganisationForm } from '#directory/forms.ts';
import { messages } from '#directory/messages.ts';
import { organisation } from '#directory/queries.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params }) => {
	require(ctx, 'organisations.write');
	return {
		title: say(messages, ctx.language)('change'),
		organisation: await organisation(ctx, params.id)
	};
});

export const actions: Actions = {
	default: action(async (ctx, { params, request }: RequestEvent) => {
		const form = await readForm(request, OrganisationForm);
		if (!form.ok) return fail(422, form);
		try {
			await changeOrganisation(ctx, params.id, form.values);
		} catch (error) {
			// What was typed comes back with the reason.
			if (error instanceof Refusal && error.status === 409)
				return fail(409, { refused: error.code, typed: form.typed });
			throw error;
		}
		redirect(303, `/${ctx.language}/desk/organisations`);
	})
};
