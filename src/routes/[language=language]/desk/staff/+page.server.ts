import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { Refusal } from '#ground/refusal.ts';
import { RoleForm } from '#people/forms.ts';
import { messages } from '#people/messages.ts';
import { require, staffRoles } from '#people/rights.ts';
import { endRole, giveRole, linkFor, staff } from '#people/staff.server.ts';
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
		const data = await request.formData();
		const role = staffRoles.find((name) => name === data.get('role'));
		if (!role) throw new Refusal('ground.not_found', 404);
		await endRole(ctx, { account_id: String(data.get('account_id')), role });
		redirect(303, url.pathname);
	}),
	link: action(async (ctx, { request }: RequestEvent) => {
		const account_id = String((await request.formData()).get('account_id') ?? '');
		return { link: await linkFor(ctx, account_id) };
	})
};
