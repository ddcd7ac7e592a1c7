import { messages } from '#events/proposal-messages.ts';
import { feedbackToRead } from '#events/feedback-queries.server.ts';
import { releaseFeedback } from '#events/feedback-release.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { isId } from '#ground/isId.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async (ctx, { url }: PageServerLoadEvent) => {
	const released = url.searchParams.get('view') === 'released';
	const stop = url.searchParams.get('stop') ?? '';
	const [at = '', id = ''] = (url.searchParams.get('before') ?? '').split('_');
	const { rows, next } = await feedbackToRead(ctx, {
		released,
		stop_id: isId(stop) ? stop : undefined,
		before: isId(id) ? { at: new Date(at), id } : undefined
	});
	const query = new URLSearchParams({
		...(released && { view: 'released' }),
		...(stop && { stop })
	});
	if (next) query.set('before', `${next.at.toISOString()}_${next.id}`);
	return { title: messages.feedback[ctx.language], rows, released, next: next && `?${query}` };
});

async function set(
	ctx: Parameters<typeof releaseFeedback>[0],
	event: RequestEvent,
	release: boolean
) {
	const ids = (await event.request.formData()).getAll('id').map(String).filter(isId);
	await releaseFeedback(ctx, ids, release);
	return { saved: true };
}

export const actions = {
	release: action((ctx, event: RequestEvent) => set(ctx, event, true)),
	withdraw: action((ctx, event: RequestEvent) => set(ctx, event, false))
} satisfies Actions;
