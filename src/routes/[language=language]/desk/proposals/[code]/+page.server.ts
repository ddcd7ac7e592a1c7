import { fail, redirect } from '@sveltejs/kit';
import { categories } from '#events/attendance-counts.server.ts';
import { MoveForm, ProposalChangeForm } from '#events/proposal-forms.ts';
import { messages } from '#events/proposal-messages.ts';
import { moveProposal } from '#events/proposal-move.server.ts';
import { deskProposal, proposalChoices } from '#events/proposal-queries.server.ts';
import { releaseProposal, withdrawProposal } from '#events/proposal-release.server.ts';
import { changeProposal } from '#events/proposal-write.server.ts';
import { lettersOf } from '#letters/queries.server.ts';
import type { Context } from '#ground/context.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import { may } from '#people/rights.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async (ctx, { params, url }: PageServerLoadEvent) => {
	const { organisations } = await proposalChoices(ctx);
	const proposal = await deskProposal(ctx, params.code);
	return {
		title: messages.proposal_code[ctx.language].replace('{code}', params.code),
		proposal,
		letters: may(ctx.visitor, 'letters.write') ? await lettersOf(ctx, proposal.id) : [],
		writes: may(ctx.visitor, 'letters.write'),
		organisations,
		categories: await categories(ctx),
		zone: ctx.centre.zone,
		today: dayKey(ctx.now, ctx.centre.zone),
		done: url.searchParams.has('done')
	};
});

const back = (ctx: Context, code: string) =>
	redirect(303, `/${ctx.language}/desk/proposals/${code}?done`);

export const actions = {
	move: action(async (ctx, { request, params }: RequestEvent) => {
		const form = await readForm(request, MoveForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed });
		await moveProposal(ctx, params.code, form.values);
		back(ctx, params.code);
	}),
	change: action(async (ctx, { request, params }: RequestEvent) => {
		const form = await readForm(request, ProposalChangeForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed });
		await changeProposal(ctx, params.code, form.values);
		back(ctx, params.code);
	}),
	release: action(async (ctx, { params }: RequestEvent) => {
		await releaseProposal(ctx, params.code);
		back(ctx, params.code);
	}),
	withdraw: action(async (ctx, { params }: RequestEvent) => {
		await withdrawProposal(ctx, params.code);
		back(ctx, params.code);
	})
} satisfies Actions;
