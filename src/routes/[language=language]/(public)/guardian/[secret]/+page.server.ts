import { redirect } from '@sveltejs/kit';
import { confirmGuardian } from '#events/confirmGuardian.server.ts';
import { answerPhotos } from '#events/photoAnswers.server.ts';
import { guardianAsked } from '#events/tickets.server.ts';
import { fieldText } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { consentText } from '#people/consentText.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = page(async (ctx, { params }: Parameters<PageServerLoad>[0]) => ({
	asked: await guardianAsked(ctx, params.secret),
	photo: await consentText(ctx, 'photo'),
	zone: ctx.centre.zone
}));

export const actions: Actions = {
	agree: action(async (ctx, { params, request }: RequestEvent) => {
		const photos = fieldText(await request.formData(), 'photos') === 'yes';
		await confirmGuardian(ctx, params.secret, photos);
		redirect(303, `/${params.language}/guardian/${params.secret}`);
	}),
	photos: action(async (ctx, { params, request }: RequestEvent) => {
		const agrees = fieldText(await request.formData(), 'agrees') === 'yes';
		await answerPhotos(ctx, params.secret, agrees);
		redirect(303, `/${params.language}/guardian/${params.secret}`);
	})
};
