import { act } from '#duties/lists.server.ts';
import { messages } from '#duties/messages.ts';
import { page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import type { PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params }: RequestEvent) => {
	const made = await act(ctx, params.id!);
	return {
		title: say(messages, ctx.language)('act', { number: made.number }),
		...made,
		list: params.id!,
		zone: ctx.centre.zone
	};
});
