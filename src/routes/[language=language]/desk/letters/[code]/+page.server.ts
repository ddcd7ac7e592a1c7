import { fail, redirect } from '@sveltejs/kit';
import type { Context } from '#ground/context.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { accepted, mostBytes } from '#ground/files/kinds.ts';
import { dayKey } from '#kazakh/dates.ts';
import { AnswerForm } from '#letters/answer-form.ts';
import { AnnulForm, SendForm } from '#letters/forms.ts';
import { messages } from '#letters/messages.ts';
import { outgoingLetter } from '#letters/queries.server.ts';
import { recordAnswer, scanKinds } from '#letters/recordAnswer.server.ts';
import { annulLetter, sendLetter } from '#letters/sendLetter.server.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async (ctx, { params, url }: PageServerLoadEvent) => {
	const letter = await outgoingLetter(ctx, params.code);
	return {
		title: messages.letter[ctx.language].replace('{number}', String(letter.number)),
		letter,
		accepts: accepted([...scanKinds]),
		most: mostBytes / 1024 / 1024,
		today: dayKey(ctx.now, ctx.centre.zone),
		done: url.searchParams.get('done')
	};
});

const back = (ctx: Context, code: string) =>
	redirect(303, `/${ctx.language}/desk/letters/${code}?done=saved`);

export const actions = {
	send: action(async (ctx, { request, params }: RequestEvent) => {
		const form = await readForm(request, SendForm);
		if (!form.ok) return fail(422, form);
		await sendLetter(ctx, params.code, form.values);
		back(ctx, params.code);
	}),
	annul: action(async (ctx, { request, params }: RequestEvent) => {
		const form = await readForm(request, AnnulForm);
		if (!form.ok) return fail(422, form);
		await annulLetter(ctx, params.code, form.values.reason);
		back(ctx, params.code);
	}),
	answer: action(async (ctx, { request, params }: RequestEvent) => {
		const form = await readForm(request, AnswerForm);
		if (!form.ok) return fail(422, form);
		await recordAnswer(ctx, params.code, form.values);
		back(ctx, params.code);
	})
} satisfies Actions;
