import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { closeEvent, correctRecord } from '#figures/closeEvent.server.ts';
import { lacksOf, whyNotClose } from '#figures/record.ts';
import { recordContent } from '#figures/recordContent.server.ts';
import { eventToClose, exportsOf, recordVersions } from '#figures/recordQueries.server.ts';
import { checkForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { may, require } from '#people/rights.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

const Reason = v.object({ reason: v.optional(v.string(), '') });

export const load = page(async (ctx, { params, url }: PageServerLoadEvent) => {
	require(ctx, 'figures.see');
	const { stops, ...event } = await eventToClose(ctx, params.slug);
	return {
		event_id: event.id,
		whyNot: whyNotClose(event, stops, ctx.now),
		missing: lacksOf(await recordContent(ctx, event.id)),
		versions: await recordVersions(ctx, event.id),
		exports: await exportsOf(ctx, event.id),
		mayClose: may(ctx.visitor, 'record.close'),
		mayExport: may(ctx.visitor, 'participants.export'),
		done: url.searchParams.get('done'),
		zone: ctx.centre.zone
	};
});

export const actions = {
	close: action(async (ctx, event: RequestEvent) => {
		const { id } = await eventToClose(ctx, event.params.slug);
		await closeEvent(ctx, { event_id: id });
		redirect(303, '?done=closed');
	}),
	correct: action(async (ctx, event: RequestEvent) => {
		const form = await checkForm(await event.request.formData(), Reason);
		const { id } = await eventToClose(ctx, event.params.slug);
		await correctRecord(ctx, { event_id: id, reason: form.ok ? form.values.reason : '' });
		redirect(303, '?done=corrected');
	})
};
