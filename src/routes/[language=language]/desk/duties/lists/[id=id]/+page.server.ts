import { redirect } from '@sveltejs/kit';
import { confirmDestruction } from '#duties/confirmDestruction.server.ts';
import { destruction, listedRows } from '#duties/lists.server.ts';
import { messages } from '#duties/messages.ts';
import { fieldText } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { isId } from '#ground/isId.ts';
import { say } from '#ground/language.ts';
import '#routes/retention.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params, url }: RequestEvent) => {
	const list = await destruction(ctx, params.id!);
	const code = url.searchParams.get('kind') ?? '';
	const after = url.searchParams.get('after') ?? '';
	const opened = list.kinds.find((kind) => kind.code === code) ?? null;
	return {
		title: say(messages, ctx.language)('lists'),
		list,
		opened,
		after: isId(after) ? after : null,
		page: opened
			? await listedRows(ctx, { id: list.id, code, after: isId(after) ? after : null })
			: null,
		done: url.searchParams.has('done'),
		zone: ctx.centre.zone
	};
});

export const actions: Actions = {
	confirm: action(async (ctx, { params, request, url }: RequestEvent) => {
		const seen_at = Number(fieldText(await request.formData(), 'seen_at'));
		await confirmDestruction(ctx, params.id!, seen_at);
		redirect(303, `${url.pathname}?done`);
	})
};
