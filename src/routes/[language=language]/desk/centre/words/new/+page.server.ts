import { fail, redirect } from '@sveltejs/kit';
import { addWord } from '#directory/addWord.server.ts';
import { WordForm } from '#directory/wordForm.ts';
import { wordLook } from '#directory/wordLook.server.ts';
import { wordMessages } from '#directory/wordMessages.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { require } from '#people/rights.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page((ctx) => {
	require(ctx, 'words.write');
	return { title: wordMessages.add_word[ctx.language] };
});

export const actions = {
	default: action(async (ctx, { request }: RequestEvent) => {
		require(ctx, 'words.write');
		const form = await readForm(request, WordForm);
		if (!form.ok) return fail(422, form);
		if (form.typed.do === 'show')
			return { typed: form.typed, look: await wordLook(ctx, form.values, null) };
		await addWord(ctx, form.values);
		redirect(303, `/${ctx.language}/desk/centre/words?done=added`);
	})
} satisfies Actions;
