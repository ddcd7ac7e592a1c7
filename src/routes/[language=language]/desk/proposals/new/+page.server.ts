import { fail, redirect } from '@sveltejs/kit';
import { categories } from '#events/attendance-counts.server.ts';
import { ProposalForm } from '#events/proposal-forms.ts';
import { messages } from '#events/proposal-messages.ts';
import { proposalChoices } from '#events/proposal-queries.server.ts';
import { writeProposal } from '#events/proposal-write.server.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async (ctx, { url }: PageServerLoadEvent) => ({
	title: messages.write[ctx.language],
	...(await proposalChoices(ctx)),
	categories: await categories(ctx),
	zone: ctx.centre.zone,
	stop_id: url.searchParams.get('stop') ?? ''
}));

export const actions = {
	default: action(async (ctx, { request }: RequestEvent) => {
		const form = await readForm(request, ProposalForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed });
		const { code } = await writeProposal(ctx, form.values);
		redirect(303, `/${ctx.language}/desk/proposals/${code}?done`);
	})
} satisfies Actions;
