import { fail, redirect } from '@sveltejs/kit';
import { changeWord } from '#directory/changeWord.server.ts';
import { ownWord } from '#directory/ownWords.server.ts';
import { takeAwayWord } from '#directory/takeAwayWord.server.ts';
import { typedWord, WordForm } from '#directory/wordForm.ts';
import { wordLook } from '#directory/wordLook.server.ts';
import { wordMessages } from '#directory/wordMessages.ts';
import type { Context } from '#ground/context.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { require } from '#people/rights.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async (ctx, { params, url }: PageServerLoadEvent) => ({
	title: wordMessages.change_word[ctx.language],
	stored: typedWord(await ownWord(ctx, params.id)),
	asked: url.searchParams.has('take-away')
}));

const back = (ctx: Context, done: string) =>
	redirect(303, `/${ctx.language}/desk/centre/words?done=${done}`);

export const actions = {
	save: action(async (ctx, { request, params }: RequestEvent) => {
		require(ctx, 'words.write');
		const form = await readForm(request, WordForm);
		if (!form.ok) return fail(422, form);
		if (form.typed.do === 'show')
			return { typed: form.typed, look: await wordLook(ctx, form.values, params.id) };
		await changeWord(ctx, params.id, form.values);
		back(ctx, 'changed');
	}),
	take_away: action(async (ctx, { params }: RequestEvent) => {
		await takeAwayWord(ctx, params.id);
		back(ctx, 'taken_away');
	})
} satisfies Actions;
