import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { answerQuote, quoteToAnswer } from '#news/answerQuote.server.ts';
import { AnswerForm } from '#news/forms.ts';
import type { Words } from '#news/quote.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async (ctx, { params, url }: PageServerLoadEvent) => ({
	...(await quoteToAnswer(ctx, params.secret)),
	done: url.searchParams.has('done'),
	zone: ctx.centre.zone
}));

export const actions = {
	default: action(async (ctx, { params, request, url }: RequestEvent) => {
		const form = await readForm(request, AnswerForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed });
		const { seen, answer } = form.values;
		if (answer === 'yes') {
			await answerQuote(ctx, params.secret, { seen, approves: true, words: {}, note: null });
		} else {
			const { words: shown } = await quoteToAnswer(ctx, params.secret);
			const words: Words = {};
			for (const [language, { said }] of Object.entries(shown) as [keyof Words, { said: string }][])
				if (form.values.words[language])
					words[language] = { text: form.values.words[language], said };
			const { note } = form.values;
			await answerQuote(ctx, params.secret, { seen, approves: false, words, note });
		}
		redirect(303, `${url.pathname}?done`);
	})
} satisfies Actions;
