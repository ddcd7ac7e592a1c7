import { deskEvent } from '#events/desk-event.server.ts';
import { copyEvent } from '#events/copyEvent.server.ts';
import { freeSlug } from '#events/desk-slug.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { doneAt } from '../../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page((ctx) => require(ctx, 'events.write'));

export const actions: Actions = {
	default: action(async (ctx, { params }: RequestEvent) => {
		const event = await deskEvent(ctx, params.slug);
		const slug = await transaction(ctx, async (tx) => {
			const free = await freeSlug(tx, event.title);
			await copyEvent(tx, event.id, { slug: free });
			return free;
		});
		doneAt(`/${ctx.language}/desk/events/${slug}/edit`, 'copied');
	})
};
