import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { Refusal } from '#ground/refusal.ts';
import { EndForm, IdForm, RoleForm } from '#people/forms.ts';
import { messages } from '#people/messages.ts';
import { require } from '#people/rights.ts';
import { endRole, giveRole, linkFor, staff } from '#people/staff.server.ts';
import { takeFactors } from '#people/takeFactors.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx) => ({
	title: say(messages, ctx.language)('staff'),
	members: await staff(ctx),
	zone: ctx.centre.zone
}));

export const actions: Actions = {
	give: action(async (ctx, { request, url }: RequestEvent) => {
		require(ctx, 'staff.manage');
		const form = await readForm(request, RoleForm);
		if (!form.ok) return fail(422, form);
		await giveRole(ctx, form.values);
		redirect(303, url.pathname);
	}),
	end: action(async (ctx, { request, url }: RequestEvent) => {
		require(ctx, 'staff.manage');
		const form = await readForm(request, EndForm);
		if (!form.ok) throw new Refusal('ground.not_found', 404);
		await endRole(ctx, form.values);
		redirect(303, url.pathname);
	}),
	take: action(async (ctx, { request, url }: RequestEvent) => {
		require(ctx, 'staff.manage');
		const form = await readForm(request, IdForm);
		if (!form.ok) throw new Refusal('ground.not_found', 404);
		await takeFactors(ctx, form.values.id);
		redirect(303, url.pathname);
	}),
	link: action(async (ctx, { request }: RequestEvent) => {
		require(ctx, 'staff.manage');
		const form = await readForm(request, IdForm);
		if (!form.ok) throw new Refusal('ground.not_found', 404);
		return { link: await linkFor(ctx, form.values.id) };
	})
};
