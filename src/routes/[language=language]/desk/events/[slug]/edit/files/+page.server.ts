import { fail } from '@sveltejs/kit';
import {
	attachFile,
	attachmentsOf,
	releaseAttachment,
	removeAttachment
} from '#events/attachments.server.ts';
import { deskEvent } from '#events/desk-event.server.ts';
import { AttachmentForm } from '#events/desk-forms.ts';
import type { Context } from '#ground/context.ts';
import { readForm } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { accepted, documents, mostBytes } from '#ground/files/kinds.ts';
import { found } from '#ground/refusal.ts';
import { require } from '#people/rights.ts';
import { doneAt } from '../../../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { parent, url }) => {
	require(ctx, 'files.upload');
	const { event } = await parent();
	const attachments = await attachmentsOf(ctx, event.id);
	return {
		attachments,
		accepts: accepted(documents),
		most: mostBytes / 1024 / 1024,
		going: attachments.find(({ id }) => id === url.searchParams.get('remove')) ?? null
	};
});

/** The attachment a form names, only when it is this event's. */
async function own(ctx: Context, { request, params }: RequestEvent) {
	const event = await deskEvent(ctx, params.slug);
	const data = await request.formData();
	const rows = await attachmentsOf(ctx, event.id);
	return { data, row: found(rows.find(({ id }) => id === data.get('id'))) };
}

export const actions: Actions = {
	add: action(async (ctx, { request, params, url }: RequestEvent) => {
		require(ctx, 'files.upload');
		const event = await deskEvent(ctx, params.slug);
		const form = await readForm(request, AttachmentForm);
		if (!form.ok) return fail(422, form);
		await attachFile(ctx, { event_id: event.id, ...form.values });
		doneAt(url.pathname, 'file_added');
	}),
	release: action(async (ctx, event: RequestEvent) => {
		const { data, row } = await own(ctx, event);
		const release = data.get('release') === 'yes';
		await releaseAttachment(ctx, row.id, release);
		doneAt(event.url.pathname, release ? 'file_shown' : 'file_hidden');
	}),
	remove: action(async (ctx, event: RequestEvent) => {
		const { row } = await own(ctx, event);
		await removeAttachment(ctx, row.id);
		doneAt(event.url.pathname, 'file_removed');
	})
};
