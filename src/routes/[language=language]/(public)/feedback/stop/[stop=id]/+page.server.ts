import { fail, redirect } from '@sveltejs/kit';
import { dayStop } from '#events/attendance-stop.server.ts';
import { TicketForm } from '#events/feedback-forms.ts';
import { feedbackByTicket } from '#events/feedback-queries.server.ts';
import { qrSvg } from '#ground/documents/qr.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async (ctx, { params }: PageServerLoadEvent) => {
	const { title, territory, starts_at } = await dayStop(ctx, params.stop);
	const address = `${ctx.centre.public_url}/${ctx.language}/feedback/stop/${params.stop}`;
	return { title, territory, starts_at, zone: ctx.centre.zone, address, qr: qrSvg(address) };
});

export const actions = {
	default: action(async (ctx, { request, params }: RequestEvent) => {
		const form = await readForm(request, TicketForm);
		if (!form.ok) return fail(422, { typed: form.typed });
		const secret = await feedbackByTicket(ctx, params.stop, form.values.code);
		redirect(303, `/${ctx.language}/feedback/${secret}`);
	})
} satisfies Actions;
