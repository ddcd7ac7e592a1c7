import { fail } from '@sveltejs/kit';
import { deskStop } from '#events/desk-stop.server.ts';
import type { Context } from '#ground/context.ts';
import { checkForm, readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { accepted, mostBytes, photos } from '#ground/files/kinds.ts';
import { Refusal } from '#ground/refusal.ts';
import { isId } from '#ground/isId.ts';
import { may, require } from '#people/rights.ts';
import { addPhoto } from '#photos/addPhoto.server.ts';
import { decideRemoval, removalRequests } from '#photos/decideRemoval.server.ts';
import { deskPhotos } from '#photos/deskPhotos.server.ts';
import { BatchForm, DecisionForm, PublishForm } from '#photos/forms.ts';
import { publishPhotos } from '#photos/publishPhotos.server.ts';
import { doneAt } from '../../../../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

function afterOf({ searchParams }: URL): string | null {
	const asked = searchParams.get('after');
	return asked !== null && isId(asked) ? asked : null;
}

export const load: PageServerLoad = page(async (ctx, { params, url }) => ({
	...(await deskPhotos(ctx, params.id, afterOf(url))),
	later: afterOf(url) !== null,
	...(await removalRequests(ctx, params.id)),
	accepts: accepted(photos),
	most: mostBytes / 1024 / 1024,
	may_publish: may(ctx.visitor, 'photos.publish')
}));

/** Every file is tried: what is refused is named, and the others are kept. */
async function addAll(ctx: Context, stop_id: string, data: FormData) {
	const form = await checkForm(data, BatchForm);
	if (!form.ok) return { form, failed: [], sent: 0 };
	const files = data.getAll('files').filter((one) => one instanceof File && one.name !== '');
	if (files.length === 0) throw new Refusal('photos.none_chosen', 422);
	const failed: { name: string; code: string; detail: Refusal['detail'] }[] = [];
	for (const file of files as File[])
		try {
			await addPhoto(ctx, stop_id, { file, ...form.values });
		} catch (error) {
			// One broken picture of many: told by its name beside those that were kept.
			if (!(error instanceof Refusal) || error.status === 401 || error.status === 403) throw error;
			failed.push({ name: file.name, code: error.code, detail: error.detail });
		}
	return { form, failed, sent: files.length - failed.length };
}

export const actions: Actions = {
	add: action(async (ctx, { request, params, url }: RequestEvent) => {
		require(ctx, 'photos.write');
		const stop = await deskStop(ctx, params.slug, params.id);
		const { form, failed, sent } = await addAll(ctx, stop.id, await request.formData());
		if (!form.ok) return fail(422, form);
		if (failed.length > 0) return fail(422, { failed, sent, problems: {}, typed: form.typed });
		doneAt(url.pathname, 'added');
	}),
	publish: action(async (ctx, { request, params, url }: RequestEvent) => {
		require(ctx, 'photos.publish');
		const stop = await deskStop(ctx, params.slug, params.id);
		const form = await readForm(request, PublishForm);
		if (!form.ok) return fail(422, form);
		await publishPhotos(ctx, stop.id, form.values);
		doneAt(url.pathname, 'published');
	}),
	decide: action(async (ctx, { request, params, url }: RequestEvent) => {
		require(ctx, 'photos.publish');
		const stop = await deskStop(ctx, params.slug, params.id);
		const form = await readForm(request, DecisionForm);
		if (!form.ok) return fail(422, form);
		await decideRemoval(ctx, stop.id, form.values);
		doneAt(url.pathname, 'decided');
	})
};
