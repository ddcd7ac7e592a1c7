import { deskEvent } from '#events/desk-event.server.ts';
import { publishEvent } from '#events/publishEvent.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { require } from '#people/rights.ts';
import { doneAt } from '../../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page((ctx) => require(ctx, 'events.publish'));

export const actions: Actions = {
	default: action(async (ctx, { params }: RequestEvent) => {
		const event = await deskEvent(ctx, params.slug);
		await publishEvent(ctx, event.id);
		doneAt(`/${ctx.language}/desk/events/${event.slug}`, 'published');
	})
};
