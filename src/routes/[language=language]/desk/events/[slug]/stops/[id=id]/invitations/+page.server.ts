import { fail } from '@sveltejs/kit';
import { organisationChoices } from '#directory/queries.server.ts';
import { deskStop } from '#events/desk-stop.server.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import { InviteForm } from '#letters/forms.ts';
import { stopToInvite, whyNotInvite } from '#letters/invitation.server.ts';
import { letterState } from '#letters/letter.ts';
import { makeInvitations } from '#letters/makeInvitations.server.ts';
import { invitationsOf } from '#letters/queries.server.ts';
import { doneAt } from '../../../../done.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async (ctx, { params }: PageServerLoadEvent) => {
	const [rows, choices, stop] = await Promise.all([
		invitationsOf(ctx, params.id),
		organisationChoices(ctx),
		stopToInvite(ctx, params.id)
	]);
	const invited = new Set(
		rows.filter((row) => letterState(row) !== 'annulled').map((row) => row.organisation_id)
	);
	return {
		rows: rows.map(({ texts, ...row }) => ({ ...row, kk: !!texts.kk, ru: !!texts.ru })),
		organisations: choices.filter(({ id }) => !invited.has(id)),
		why_not: whyNotInvite(stop, ctx.now),
		today: dayKey(ctx.now, ctx.centre.zone)
	};
});

export const actions = {
	default: action(async (ctx, { request, params, url }: RequestEvent) => {
		const stop = await deskStop(ctx, params.slug, params.id);
		const form = await readForm(request, InviteForm);
		if (!form.ok) return fail(422, form);
		await makeInvitations(ctx, stop.id, form.values);
		doneAt(url.pathname, 'saved');
	})
} satisfies Actions;
