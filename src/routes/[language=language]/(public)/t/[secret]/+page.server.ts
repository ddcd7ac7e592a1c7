import { redirect } from '@sveltejs/kit';
import { changeRegistration, keepPlace } from '#events/changeRegistration.server.ts';
import { ChangeForm } from '#events/changeForm.ts';
import { leave } from '#events/leave.server.ts';
import { moveToStop } from '#events/moveToStop.server.ts';
import { categories } from '#events/pages.server.ts';
import { whyNotChange } from '#events/rules.ts';
import { refusePhotos } from '#events/photoAnswers.server.ts';
import { otherStops, ticketOf } from '#events/tickets.server.ts';
import { fieldText, readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { qrSvg } from '#ground/documents/qr.ts';
import { Refusal } from '#ground/refusal.ts';
import { whyNotTakePart } from '#join/hall.ts';
import { hallOf } from '#join/halls.server.ts';
import { joinByTicket } from '#join/joinByTicket.server.ts';
import { keepHere } from '#join/participant.server.ts';
import { certificateOfTicket } from '#letters/certificates.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = page(async (ctx, { params, url }: Parameters<PageServerLoad>[0]) => {
	const ticket = await ticketOf(ctx, params.secret);
	const event = {
		published_at: ticket.published_at,
		cancelled_at: ticket.event_cancelled_at,
		closed_at: ticket.event_closed_at
	};
	const held = ['confirmed', 'waiting', 'asked'].includes(ticket.state);
	const [groups, others] = await Promise.all([categories(ctx), otherStops(ctx, ticket)]);
	const certificate = await certificateOfTicket(ctx, params.secret);
	const hall = await hallOf(ctx, ticket.stop_id);
	const address = `${ctx.centre.public_url}/t/${ticket.code}`;
	return {
		ticket,
		address,
		qr: qrSvg(address),
		may_change: held && whyNotChange(ticket, event, ctx.now) === null,
		others: ticket.state === 'asked' ? [] : others,
		hall: hall !== null && whyNotTakePart(hall) === null && ticket.state === 'confirmed',
		certificate: certificate && {
			number: certificate.number,
			code: certificate.code,
			revoked_at: certificate.revoked_at,
			undone_at: certificate.undone_at,
			languages: Object.keys(certificate.texts)
		},
		categories: groups,
		moved: url.searchParams.has('moved') && ticket.kept_at === null && held,
		saved: url.searchParams.has('saved'),
		now: ctx.now,
		zone: ctx.centre.zone
	};
});

function here({ params }: RequestEvent): string {
	return `/${params.language}/t/${params.secret}`;
}

export const actions: Actions = {
	change: action(async (ctx, event: RequestEvent) => {
		const form = await readForm(event.request, ChangeForm);
		if (!form.ok) throw new Refusal('events.category_unknown', 422);
		await changeRegistration(ctx, { secret: event.params.secret }, form.values);
		redirect(303, `${here(event)}?saved`);
	}),
	keep: action(async (ctx, event: RequestEvent) => {
		await keepPlace(ctx, event.params.secret);
		redirect(303, `${here(event)}?saved`);
	}),
	move: action(async (ctx, event: RequestEvent) => {
		const to = fieldText(await event.request.formData(), 'stop_id');
		const others = await otherStops(ctx, await ticketOf(ctx, event.params.secret));
		if (!others.some(({ id }) => id === to)) throw new Refusal('events.other_event');
		const { secret } = await moveToStop(ctx, { secret: event.params.secret }, to);
		redirect(303, `/${ctx.language}/t/${secret}`);
	}),
	hall: action(async (ctx, { params, cookies, url }: RequestEvent) => {
		const { stop_id } = await ticketOf(ctx, params.secret);
		keepHere(cookies, url, await joinByTicket(ctx, stop_id, { secret: params.secret }));
		redirect(303, `/${ctx.language}/live/${stop_id}`);
	}),
	photos: action(async (ctx, event: RequestEvent) => {
		await refusePhotos(ctx, event.params.secret);
		redirect(303, `${here(event)}?saved`);
	}),
	leave: action(async (ctx, event: RequestEvent) => {
		await leave(ctx, { secret: event.params.secret });
		redirect(303, here(event));
	})
};
