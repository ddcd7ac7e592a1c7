import { fail, redirect } from '@sveltejs/kit';
import { categories } from '#events/attendance-counts.server.ts';
import { dayStop } from '#events/attendance-stop.server.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { GuestForm, TicketForm } from '#join/forms.ts';
import { joinCode, whyNotTakePart } from '#join/hall.ts';
import { hallOf } from '#join/halls.server.ts';
import { joinByCode } from '#join/joinByCode.server.ts';
import { joinByTicket } from '#join/joinByTicket.server.ts';
import { keepHere, participantOf } from '#join/participant.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const live = (ctx: { language: string }, stop_id: string) => `/${ctx.language}/live/${stop_id}`;

export const load = page(async (ctx, { params, url, cookies }: Parameters<PageServerLoad>[0]) => {
	if (await participantOf(ctx, cookies, params.stop)) redirect(303, live(ctx, params.stop));
	const stop = await dayStop(ctx, params.stop);
	const hall = await hallOf(ctx, stop.id);
	return {
		stop: { title: stop.title, slug: stop.slug, territory: stop.territory },
		shut: hall ? whyNotTakePart(hall) : 'join.not_open',
		categories: await categories(ctx),
		// Of an address that somebody made up nothing is written into the field.
		code: joinCode(url.searchParams.get('code') ?? '') ?? ''
	};
});

export const actions = {
	guest: action(async (ctx, { request, params, cookies, url, getClientAddress }: RequestEvent) => {
		const form = await readForm(request, GuestForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed });
		const secret = await joinByCode(ctx, params.stop, form.values, getClientAddress());
		keepHere(cookies, url, secret);
		redirect(303, live(ctx, params.stop));
	}),
	ticket: action(async (ctx, { request, params, cookies, url }: RequestEvent) => {
		const form = await readForm(request, TicketForm);
		if (!form.ok) return fail(422, { problems: form.problems, typed: form.typed });
		const { ticket: code, contact } = form.values;
		keepHere(cookies, url, await joinByTicket(ctx, params.stop, { code, contact }));
		redirect(303, live(ctx, params.stop));
	})
} satisfies Actions;
