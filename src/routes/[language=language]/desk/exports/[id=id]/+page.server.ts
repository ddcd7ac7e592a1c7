import { redirect } from '@sveltejs/kit';
import { cancelExport } from '#exports/cancelExport.server.ts';
import { keptUntil } from '#exports/export.ts';
import { messages } from '#exports/messages.ts';
import { exportOf } from '#exports/queries.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params }: PageServerLoadEvent) => {
	const { kind, format, total, done, state, failure, reason, own, about, made_at } = await exportOf(
		ctx,
		params.id
	);
	return {
		title: say(messages, ctx.language)(kind),
		taken: { id: params.id, kind, format, total, done, state, failure, reason, own, about },
		kept_until: made_at && keptUntil(made_at),
		zone: ctx.centre.zone
	};
});

export const actions: Actions = {
	cancel: action(async (ctx, { params, url }: RequestEvent) => {
		await cancelExport(ctx, params.id!);
		redirect(303, url.pathname);
	})
};
