import { fail, redirect } from '@sveltejs/kit';
import { registerMessages } from '#duties/registerMessages.ts';
import { entry } from '#duties/registers.server.ts';
import { registerForms } from '#duties/registers.ts';
import { correctEntry } from '#duties/writeEntry.server.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { Refusal } from '#ground/refusal.ts';
import { require } from '#people/rights.ts';
import { registerIn } from '../../asked.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params, url }: RequestEvent) => {
	require(ctx, 'registers.see');
	const register = registerIn(params);
	return {
		title: say(registerMessages, ctx.language)(register),
		register,
		rows: await entry(ctx, register, params.id!),
		done: url.searchParams.has('done'),
		zone: ctx.centre.zone
	};
});

export const actions: Actions = {
	correct: action(async (ctx, { params, request, url }: RequestEvent) => {
		require(ctx, 'registers.write');
		const register = registerIn(params);
		if (register === 'exports') throw new Refusal('duties.written_by_system');
		const form = await readForm(request, registerForms[register]);
		if (!form.ok) return fail(422, form);
		await correctEntry(ctx, register, params.id!, form.values);
		redirect(303, `${url.pathname}?done`);
	})
};
