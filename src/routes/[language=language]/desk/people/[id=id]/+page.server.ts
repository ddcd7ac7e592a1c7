import { fail, redirect } from '@sveltejs/kit';
import { partsOf } from '#events/held.server.ts';
import { notePhotoAnswer, photoAnswersOf } from '#events/notePhotoAnswer.server.ts';
import { PhotoAnswerForm } from '#events/photoAnswer.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { fieldText, readForm } from '#ground/edge/form.server.ts';
import { newId } from '#ground/ids.ts';
import { emailsOf } from '#people/emails.server.ts';
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
	const [parts, alike, merges, answers] = await Promise.all([
		partsOf(ctx, params.id),
		peopleAlike(ctx, params.id),
		mergesOf(ctx, params.id),
		photoAnswersOf(ctx, params.id)
	]);
	const emails = await emailsOf(answers.flatMap(({ noted_by }) => noted_by ?? []));
	return {
		title: personName(one, ctx.language),
		may_write: may(ctx.visitor, 'people.write'),
		person: one,
		parts,
		alike,
		merges,
		answers: answers.map((row) => ({ ...row, who: emails.get(row.noted_by ?? '') ?? null })),
		// The id is the page's: the same form sent twice notes one answer.
		answer_id: newId(),
		done: url.searchParams.get('done'),
		zone: ctx.centre.zone
	};
});

export const actions: Actions = {
	erasure: action(async (ctx, { params }: RequestEvent) => {
		const id = await noteErasure(ctx, params.id);
		redirect(303, `/${ctx.language}/desk/people/requests/${id}`);
	}),
	photo: action(async (ctx, { params, request }: RequestEvent) => {
		const form = await readForm(request, PhotoAnswerForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed });
		await notePhotoAnswer(ctx, params.id, form.values);
		redirect(303, `/${ctx.language}/desk/people/${params.id}?done=photo#photo-consent`);
	}),
	apart: action(async (ctx, { params, request }: RequestEvent) => {
		const id = fieldText(await request.formData(), 'merge_id');
		await takeApart(ctx, found(isId(id) ? id : null));
		redirect(303, `/${ctx.language}/desk/people/${params.id}?done=apart`);
	})
};
