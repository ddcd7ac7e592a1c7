import { redirect } from '@sveltejs/kit';
import { action, page } from '#ground/edge/page.server.ts';
import { isLinkOpen, useLink } from '#people/onceLink.server.ts';
import { keepSession } from '#people/sessionCookie.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params }: RequestEvent) => ({
	open: await isLinkOpen(ctx, params.secret)
}));

export const actions: Actions = {
	default: action(async (ctx, { params, request, url, cookies }: RequestEvent) => {
		const device = request.headers.get('user-agent') ?? '';
		keepSession(cookies, url, await useLink(ctx, params.secret, device));
		redirect(303, `/${ctx.language}/desk`);
	})
};
