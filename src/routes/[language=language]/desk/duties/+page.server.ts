import { redirect } from '@sveltejs/kit';
import { destructions } from '#duties/lists.server.ts';
import { listNow } from '#duties/listDue.server.ts';
import { messages } from '#duties/messages.ts';
import { periods } from '#duties/periods.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { missingOf } from '#people/operator.ts';
import { may, require } from '#people/rights.ts';
import '#routes/retention.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { url }) => {
	require(ctx, 'people.erase');
	return {
		title: say(messages, ctx.language)('duties'),
		lists: await destructions(ctx),
		periods: await periods(ctx),
		missing: missingOf(ctx.centre),
		maySet: may(ctx.visitor, 'staff.manage'),
		nothing: url.searchParams.has('nothing'),
		zone: ctx.centre.zone
	};
});

export const actions: Actions = {
	list: action(async (ctx, { url }: RequestEvent) => {
		const id = await listNow(ctx);
		redirect(303, id ? `${url.pathname}/lists/${id}` : `${url.pathname}?nothing`);
	})
};
