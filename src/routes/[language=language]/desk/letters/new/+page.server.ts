import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import { MakeForm } from '#letters/forms.ts';
import { makeLetter, previewLetter } from '#letters/makeLetter.server.ts';
import { messages } from '#letters/messages.ts';
import { letterToMake } from '#letters/toMake.server.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async (ctx, { url }: PageServerLoadEvent) => ({
	title: messages.make_letter[ctx.language],
	...(await letterToMake(
		ctx,
		url.searchParams.get('event') ?? '',
		url.searchParams.get('to') ?? ''
	)),
	today: dayKey(ctx.now, ctx.centre.zone)
}));

export const actions = {
	default: action(async (ctx, { request }: RequestEvent) => {
		const form = await readForm(request, MakeForm);
		if (!form.ok) return fail(422, form);
		if (form.typed.do === 'show')
			return { typed: form.typed, texts: await previewLetter(ctx, form.values) };
		const code = await makeLetter(ctx, form.values);
		redirect(303, `/${ctx.language}/desk/letters/${code}?done=made`);
	})
} satisfies Actions;
