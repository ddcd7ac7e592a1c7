import { fail, redirect } from '@sveltejs/kit';
import { fieldText, typedOf } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { dataRequest } from '#people/dataRequests.server.ts';
import { carryOut, refuseRequest } from '#people/decideRequest.server.ts';
import { ownMessages } from '#people/ownMessages.ts';
import { may, require } from '#people/rights.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params }: RequestEvent) => ({
	title: say(ownMessages, ctx.language)('request'),
	request: await dataRequest(ctx, params.id),
	may_decide: may(ctx.visitor, 'people.erase'),
	zone: ctx.centre.zone
}));

export const actions: Actions = {
	done: action(async (ctx, { params, request }: RequestEvent) => {
		require(ctx, 'people.erase');
		const data = await request.formData();
		if (fieldText(data, 'sure') !== 'yes')
			return fail(422, { problems: { sure: 'sure.missing' }, typed: typedOf(data) });
		await carryOut(ctx, params.id);
		redirect(303, `/${ctx.language}/desk/people/requests`);
	}),
	refuse: action(async (ctx, { params, request }: RequestEvent) => {
		await refuseRequest(ctx, params.id, fieldText(await request.formData(), 'reason'));
		redirect(303, `/${ctx.language}/desk/people/requests`);
	})
};
