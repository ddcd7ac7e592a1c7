import { closeStop } from '#events/closeStop.server.ts';
import { deskStop } from '#events/desk-stop.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { require } from '#people/rights.ts';
import { doneAt } from '../../../../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page((ctx) => require(ctx, 'record.close'));

export const actions: Actions = {
	default: action(async (ctx, { params, url }: RequestEvent) => {
		const stop = await deskStop(ctx, params.slug, params.id);
		await closeStop(ctx, stop.id);
		doneAt(url.pathname.replace(/\/close$/, ''), 'closed');
	})
};
