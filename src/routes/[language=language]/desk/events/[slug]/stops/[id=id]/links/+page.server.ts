import { fail } from '@sveltejs/kit';
import { LinkForm } from '#events/desk-forms.ts';
import { deskStop } from '#events/desk-stop.server.ts';
import { handOutLink, linksOf, revokeLink } from '#events/links.server.ts';
import { qrSvg } from '#ground/documents/qr.ts';
import { fieldText, readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { isId } from '#ground/isId.ts';
import { Refusal } from '#ground/refusal.ts';
import { require } from '#people/rights.ts';
import { doneAt } from '../../../../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params }) => ({
	links: await linksOf(ctx, params.id)
}));

export const actions: Actions = {
	make: action(async (ctx, { request, params }: RequestEvent) => {
		require(ctx, 'links.hand_out');
		const stop = await deskStop(ctx, params.slug, params.id);
		const form = await readForm(request, LinkForm);
		if (!form.ok) return fail(422, form);
		const { address } = await handOutLink(ctx, { stop_id: stop.id, ...form.values });
		return { made: { address, qr: qrSvg(address), name: form.values.name } };
	}),
	revoke: action(async (ctx, { request, params, url }: RequestEvent) => {
		const id = fieldText(await request.formData(), 'link_id');
		const own = isId(id) && (await linksOf(ctx, params.id)).some((link) => link.id === id);
		if (!own) throw new Refusal('ground.not_found', 404);
		await revokeLink(ctx, id);
		doneAt(url.pathname, 'revoked');
	})
};
