import { fail, redirect } from '@sveltejs/kit';
import { looksLikeRobot } from '#events/rules.ts';
import { checkForm, fieldText } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { limit } from '#ground/limit.server.ts';
import { askRemoval, removalCode } from '#photos/askRemoval.server.ts';
import { RemovalForm } from '#photos/forms.ts';
import { publicPhoto } from '#photos/publicPhotos.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = page(async (ctx, { params }: Parameters<PageServerLoad>[0]) => ({
	shot: await publicPhoto(ctx, params.slug, params.photo),
	zone: ctx.centre.zone,
	shown_at: ctx.now.getTime()
}));

export const actions: Actions = {
	default: action(async (ctx, { params, request, getClientAddress }: RequestEvent) => {
		const data = await request.formData();
		const form = await checkForm(data, RemovalForm);
		if (!form.ok) return fail(422, form);
		const answer = (code: string): never =>
			redirect(303, `/${params.language}/photo-requests/${code}`);
		const website = fieldText(data, 'website');
		// Only robots see this field and fill it in. They are told what everybody is told.
		if (website) answer(removalCode());
		const shown_at = Number(fieldText(data, 'shown_at'));
		if (looksLikeRobot({ website, shown_at }, ctx.now))
			return fail(422, { problems: { text: 'photos.too_fast' }, typed: form.typed });
		await limit(ctx, { what: 'photos.ask', of: getClientAddress(), most: 20, per_minutes: 60 });
		answer(
			await askRemoval(ctx, params.slug!, { photo_id: params.photo!, text: form.values.text })
		);
	})
};
