import { fail } from '@sveltejs/kit';
import { checkForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { limit } from '#ground/limit.server.ts';
import { planAndFact } from '#figures/planAndFact.server.ts';
import { projectDistricts, projectEvents } from '#figures/projectEvents.server.ts';
import { ask, promise } from '#funding/ask.server.ts';
import { InquiryForm } from '#funding/forms.ts';
import { releasedInquiries } from '#funding/inquiries.server.ts';
import { project } from '#funding/queries.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const soonest = 2000;

export const load: PageServerLoad = page(async (ctx, { params, request, setHeaders }) => {
	const shown = await project(ctx, params.slug);
	const isShared = ctx.visitor.account_id === null && request.method === 'GET';
	if (isShared) setHeaders({ 'cache-control': 'public, max-age=5' });
	const [lines, events, districts, inquiries] = await Promise.all([
		planAndFact(ctx, shown),
		projectEvents(ctx, shown.id),
		projectDistricts(ctx, shown.id),
		releasedInquiries(ctx, shown.id)
	]);
	const { zone } = ctx.centre;
	return { project: shown, lines, events, districts, inquiries, zone, shown_at: ctx.now.getTime() };
});

export const actions: Actions = {
	ask: action(async (ctx, { params, request, getClientAddress }: RequestEvent) => {
		const data = await request.formData();
		const form = await checkForm(data, InquiryForm);
		if (!form.ok) return fail(422, form);
		// Only robots see this field and fill it in. They are told what everybody is told.
		if (data.get('website')) return { asked: promise(ctx) };
		const shown = Number(data.get('shown_at'));
		if (!shown || !(ctx.now.getTime() - shown >= soonest))
			return fail(422, { problems: { text: 'form.too_fast' }, typed: form.typed });
		await limit(ctx, { what: 'funding.ask', of: getClientAddress(), most: 30, per_minutes: 60 });
		return { asked: await ask(ctx, params.slug, form.values) };
	})
};
