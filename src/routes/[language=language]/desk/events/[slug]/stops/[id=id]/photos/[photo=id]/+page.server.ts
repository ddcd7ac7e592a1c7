import { fail, redirect } from '@sveltejs/kit';
import { deskStop } from '#events/desk-stop.server.ts';
import type { Context } from '#ground/context.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { may, require } from '#people/rights.ts';
import { deskPhoto } from '#photos/deskPhotos.server.ts';
import { describePhoto, movePhoto } from '#photos/describePhoto.server.ts';
import { DescribeForm, MoveForm, PersonForm, PublishForm } from '#photos/forms.ts';
import { markPerson, unmarkPerson } from '#photos/marks.server.ts';
import { publishPhotos } from '#photos/publishPhotos.server.ts';
import { removePhoto, takeDownPhoto } from '#photos/takeDown.server.ts';
import { doneAt } from '../../../../../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params, url }) => ({
	...(await deskPhoto(ctx, params.id, params.photo)),
	removing: url.searchParams.has('remove'),
	may_publish: may(ctx.visitor, 'photos.publish')
}));

/** The stop and the picture of the address, for whoever may write to pictures. */
async function here(ctx: Context, { params }: RequestEvent) {
	require(ctx, 'photos.write');
	const stop = await deskStop(ctx, params.slug, params.id);
	return { stop_id: stop.id, photo_id: params.photo };
}

const mark = (command: typeof markPerson, word: string) =>
	action(async (ctx, event: RequestEvent) => {
		const { stop_id, photo_id } = await here(ctx, event);
		const form = await readForm(event.request, PersonForm);
		if (!form.ok) return fail(422, form);
		await command(ctx, stop_id, { photo_id, ...form.values });
		doneAt(event.url.pathname, word);
	});

export const actions: Actions = {
	describe: action(async (ctx, event: RequestEvent) => {
		const { stop_id, photo_id } = await here(ctx, event);
		const form = await readForm(event.request, DescribeForm);
		if (!form.ok) return fail(422, form);
		await describePhoto(ctx, stop_id, { photo_id, ...form.values });
		doneAt(event.url.pathname, 'described');
	}),
	mark: mark(markPerson, 'marked'),
	unmark: mark(unmarkPerson, 'unmarked'),
	move: action(async (ctx, event: RequestEvent) => {
		const { stop_id, photo_id } = await here(ctx, event);
		const form = await readForm(event.request, MoveForm);
		if (!form.ok) return fail(422, form);
		await movePhoto(ctx, stop_id, { photo_id, ...form.values });
		doneAt(event.url.pathname, 'moved');
	}),
	publish: action(async (ctx, event: RequestEvent) => {
		const { stop_id } = await here(ctx, event);
		const form = await readForm(event.request, PublishForm);
		if (!form.ok) return fail(422, form);
		await publishPhotos(ctx, stop_id, { ...form.values, photo_ids: [event.params.photo] });
		doneAt(event.url.pathname, 'published');
	}),
	take_down: action(async (ctx, event: RequestEvent) => {
		const { stop_id, photo_id } = await here(ctx, event);
		await takeDownPhoto(ctx, stop_id, photo_id);
		doneAt(event.url.pathname, 'taken_down');
	}),
	remove: action(async (ctx, event: RequestEvent) => {
		const { stop_id, photo_id } = await here(ctx, event);
		await removePhoto(ctx, stop_id, photo_id);
		const { language, slug, id } = event.params;
		redirect(303, `/${language}/desk/events/${slug}/stops/${id}/photos?done=removed`);
	})
};
