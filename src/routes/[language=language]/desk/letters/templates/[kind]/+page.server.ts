import { fail, redirect } from '@sveltejs/kit';
import type { Context } from '#ground/context.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { found } from '#ground/refusal.ts';
import { changeTemplate, restoreTemplate } from '#letters/changeTemplate.server.ts';
import { TemplateForm } from '#letters/forms.ts';
import { letterKinds } from '#letters/letter.ts';
import { messages } from '#letters/messages.ts';
import { templateProblems } from '#letters/places.ts';
import { samplePreview } from '#letters/samplePreview.server.ts';
import { templateOf } from '#letters/templates.server.ts';
import { require } from '#people/rights.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

const kindOf = (word: string) => found(letterKinds.find((kind) => kind === word));

export const load = page(async (ctx, { params, url }: PageServerLoadEvent) => {
	require(ctx, 'letters.word');
	const kind = kindOf(params.kind);
	return {
		title: messages.templates[ctx.language],
		kind,
		template: await templateOf(ctx, kind),
		restore: url.searchParams.has('restore'),
		done: url.searchParams.get('done')
	};
});

const back = (ctx: Context, kind: string) =>
	redirect(303, `/${ctx.language}/desk/letters/templates/${kind}?done=saved`);

export const actions = {
	save: action(async (ctx, { request, params }: RequestEvent) => {
		require(ctx, 'letters.word');
		const kind = kindOf(params.kind);
		const form = await readForm(request, TemplateForm);
		if (!form.ok) return fail(422, form);
		const problems = templateProblems(kind, form.values);
		if (Object.keys(problems).length > 0) return fail(422, { problems, typed: form.typed });
		if (form.typed.do === 'show')
			return { typed: form.typed, shown: await samplePreview(ctx, kind, form.values) };
		await changeTemplate(ctx, kind, form.values);
		back(ctx, kind);
	}),
	restore: action(async (ctx, { params }: RequestEvent) => {
		await restoreTemplate(ctx, kindOf(params.kind));
		back(ctx, params.kind);
	})
} satisfies Actions;
