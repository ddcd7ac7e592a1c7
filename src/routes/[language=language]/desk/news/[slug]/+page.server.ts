import { fail, redirect } from '@sveltejs/kit';
import type * as v from 'valibot';
import type { Context } from '#ground/context.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { written } from '#ground/language.ts';
import { askQuote } from '#news/askQuote.server.ts';
import { takeQuoteOut, takeWording } from '#news/changeQuote.server.ts';
import * as forms from '#news/forms.ts';
import { addMention, removeMention } from '#news/mentions.server.ts';
import { whyNotPublish } from '#news/news.ts';
import { publishNews, textFacts, withdrawNews } from '#news/publishNews.server.ts';
import { newsAtDesk } from '#news/queries.server.ts';
import { quoteAddress } from '#news/quotes.server.ts';
import { takeFacts } from '#news/takeFacts.server.ts';
import { may } from '#people/rights.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async (ctx, { params, url }: PageServerLoadEvent) => {
	const { quotes, ...found } = await newsAtDesk(ctx, params.slug);
	const states = quotes.map(({ state }) => state);
	// Whether a note is written shows when it is sent.
	const note = { kk: '–', ru: '–' };
	return {
		...found,
		texts: found.texts.map(({ language, title, revision, shown }) => ({
			language,
			title,
			revision,
			shown
		})),
		title: written(found.news.title, ctx.language).text || params.slug,
		quotes: quotes.map((quote) => ({
			...quote,
			link:
				quote.asked && quote.asked.asked_until > ctx.now
					? quoteAddress(ctx, quote.asked, 'kk')
					: null
		})),
		whyNot: whyNotPublish(found.news, found.texts.map(textFacts), states, note),
		mayPublish: may(ctx.visitor, 'news.publish'),
		done: url.searchParams.get('done'),
		zone: ctx.centre.zone
	};
});

/** Reads a form, does the work and comes back to the page; a form with problems is given back. */
function doing<Schema extends v.GenericSchema>(
	schema: Schema,
	work: (ctx: Context, slug: string, values: v.InferOutput<Schema>) => Promise<void>
) {
	return action(async (ctx, { request, params }: RequestEvent) => {
		const form = await readForm(request, schema);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed });
		await work(ctx, params.slug, form.values);
		redirect(303, `/${ctx.language}/desk/news/${params.slug}?done=saved`);
	});
}

export const actions = {
	facts: doing(forms.FactsForm, takeFacts),
	ask: doing(forms.AskForm, askQuote),
	wording: doing(forms.QuoteForm, (ctx, slug, { key }) => takeWording(ctx, slug, key)),
	take_out: doing(forms.QuoteForm, (ctx, slug, { key }) => takeQuoteOut(ctx, slug, key)),
	publish: doing(forms.NoteForm, (ctx, slug, { note }) => publishNews(ctx, slug, note)),
	withdraw: doing(forms.ReasonForm, (ctx, slug, { reason }) => withdrawNews(ctx, slug, reason)),
	mention: doing(forms.MentionForm, addMention),
	remove: doing(forms.RemoveForm, (ctx, slug, { id }) => removeMention(ctx, slug, id))
} satisfies Actions;
