import { fail } from '@sveltejs/kit';
import { deskStop } from '#events/desk-stop.server.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { whyNotIssue } from '#letters/certificate.ts';
import { certificatesAt, withoutCertificate } from '#letters/certificates.server.ts';
import { RevokeForm } from '#letters/forms.ts';
import { issueCertificates } from '#letters/issueCertificates.server.ts';
import { revokeCertificate } from '#letters/revokeCertificate.server.ts';
import { doneAt } from '../../../../done.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async (ctx, { params, url }: PageServerLoadEvent) => {
	const [rows, waiting, stop] = await Promise.all([
		certificatesAt(ctx, params.id),
		withoutCertificate(ctx, params.id),
		deskStop(ctx, params.slug, params.id)
	]);
	return {
		rows,
		waiting,
		why_not: whyNotIssue(stop, ctx.now),
		revoking: rows.find(
			({ id, revoked_at }) => !revoked_at && id === url.searchParams.get('revoke')
		)
	};
});

export const actions = {
	issue: action(async (ctx, { params, url }: RequestEvent) => {
		const stop = await deskStop(ctx, params.slug, params.id);
		await issueCertificates(ctx, stop.id);
		doneAt(url.pathname, 'saved');
	}),
	revoke: action(async (ctx, { request, params, url }: RequestEvent) => {
		const stop = await deskStop(ctx, params.slug, params.id);
		const form = await readForm(request, RevokeForm);
		if (!form.ok) return fail(422, form);
		await revokeCertificate(ctx, stop.id, form.values);
		doneAt(url.pathname, 'saved');
	})
} satisfies Actions;
