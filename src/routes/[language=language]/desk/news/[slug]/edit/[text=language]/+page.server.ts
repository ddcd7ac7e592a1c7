import { fail, redirect } from '@sveltejs/kit';
import type { Typed } from '#ground/edge/form.server.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { newCode } from '#ground/ids.ts';
import type { Language } from '#ground/language.ts';
import { messages } from '#news/deskMessages.ts';
import { paragraphsOf, TextForm } from '#news/forms.ts';
import { textToEdit } from '#news/queries.server.ts';
import { saveText } from '#news/saveText.server.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async (ctx, { params }: PageServerLoadEvent) => ({
	title: messages.editing[ctx.language],
	written_in: params.text as Language,
	...(await textToEdit(ctx, params.slug, params.text as Language))
}));

const newKey = () => `own-${newCode(8).toLowerCase()}`;

export const actions = {
	default: action(async (ctx, { request, params }: RequestEvent) => {
		const form = await readForm(request, TextForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed });
		const { revision, title, p } = form.values;
		const text = { title, paragraphs: paragraphsOf(p, newKey) };
		const language = params.text as Language;
		const saved = await saveText(ctx, params.slug, { language, revision, text });
		if (!saved.saved) {
			// Saved once more it goes over what the other wrote, which the page now shows.
			const typed: Typed = { ...form.typed, revision: String(saved.revision) };
			return fail(409, { problems: {}, typed, conflicts: saved.conflicts });
		}
		const done = saved.isMerged ? 'merged' : 'saved';
		redirect(303, `/${ctx.language}/desk/news/${params.slug}?done=${done}`);
	})
} satisfies Actions;
