import { fail, redirect } from '@sveltejs/kit';
import { FeedbackForm } from '#events/feedback-forms.ts';
import { giveFeedback } from '#events/feedback-give.server.ts';
import { feedbackOf } from '#events/feedback-queries.server.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async (ctx, { params, url }: PageServerLoadEvent) => {
	const said = await feedbackOf(ctx, params.secret);
	return { said, zone: ctx.centre.zone, done: url.searchParams.has('done') };
});

export const actions = {
	default: action(async (ctx, { request, params }: RequestEvent) => {
		const form = await readForm(request, FeedbackForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed });
		await giveFeedback(ctx, params.secret, form.values);
		redirect(303, `/${ctx.language}/feedback/${params.secret}?done`);
	})
} satisfies Actions;
