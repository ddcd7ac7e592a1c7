import { redirect } from '@sveltejs/kit';
import { partsOf } from '#events/held.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { fieldText } from '#ground/edge/form.server.ts';
import { peopleAlike } from '#people/alike.server.ts';
import { isId } from '#ground/isId.ts';
import { found } from '#ground/refusal.ts';
import { mergesOf } from '#people/merges.server.ts';
import { person } from '#people/person.server.ts';
import { noteErasure } from '#people/askErasure.server.ts';
import { personName } from '#people/personName.ts';
import { may } from '#people/rights.ts';
import { takeApart } from '#people/takeApart.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params, url }: RequestEvent) => {
	const one = await person(ctx, params.id);
	const [parts, alike, merges] = await Promise.all([
		partsOf(ctx, params.id),
		peopleAlike(ctx, params.id),
		mergesOf(ctx, params.id)
	]);
	return {
		title: personName(one, ctx.language),
		may_write: may(ctx.visitor, 'people.write'),
		person: one,
		parts,
		alike,
		merges,
		done: url.searchParams.get('done'),
		zone: ctx.centre.zone
	};
});

export const actions: Actions = {
	erasure: action(async (ctx, { params }: RequestEvent) => {
		const id = await noteErasure(ctx, params.id);
		redirect(303, `/${ctx.language}/desk/people/requests/${id}`);
	}),
	apart: action(async (ctx, { params, request }: RequestEvent) => {
		const id = fieldText(await request.formData(), 'merge_id');
		await takeApart(ctx, found(isId(id) ? id : null));
		redirect(303, `/${ctx.language}/desk/people/${params.id}?done=apart`);
	})
};
