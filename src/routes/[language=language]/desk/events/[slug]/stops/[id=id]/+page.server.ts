import { approve } from '#events/approve.server.ts';
import {
	askedPeople,
	categories,
	namedRegistrations,
	stopCounts,
	stopPeople
} from '#events/desk-stop.server.ts';
import { whoStates } from '#events/desk-who.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { transaction } from '#ground/transaction.server.ts';
import { may } from '#people/rights.ts';
import { doneAt } from '../../../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params, url }) => {
	const asked = askedPeople(url.searchParams);
	const people = await stopPeople(ctx, params.id, asked);
	const further = new URLSearchParams(url.searchParams);
	further.delete('done');
	if (people.next) further.set('after', String(people.next));
	return {
		asked,
		whoStates,
		people: people.rows,
		further: people.next ? `?${further}` : null,
		counts: await stopCounts(ctx, params.id),
		categories: await categories(ctx),
		changes: may(ctx.visitor, 'registrations.write'),
		code: /^[A-Z0-9]{4,12}$/.exec(url.searchParams.get('code') ?? '')?.[0] ?? ''
	};
});

export const actions: Actions = {
	approve: action(async (ctx, { request, params, url }: RequestEvent) => {
		const named = (await request.formData()).getAll('ids');
		const ids = await namedRegistrations(ctx, params.id, named);
		// One no takes all of them back, so that nobody has to guess who was let in.
		await transaction(ctx, async (tx) => {
			for (const id of ids) await approve(tx, id);
		});
		doneAt(url.pathname, 'approved');
	})
};
