import { redirect } from '@sveltejs/kit';
import { confirmGuardian } from '#events/confirmGuardian.server.ts';
import { guardianAsked } from '#events/tickets.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = page(async (ctx, { params }: Parameters<PageServerLoad>[0]) => ({
	asked: await guardianAsked(ctx, params.secret),
	zone: ctx.centre.zone
}));

export const actions: Actions = {
	default: action(async (ctx, { params }: RequestEvent) => {
		await confirmGuardian(ctx, params.secret);
		redirect(303, `/${params.language}/guardian/${params.secret}`);
	})
};
