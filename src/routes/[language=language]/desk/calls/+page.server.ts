import { redirect } from '@sveltejs/kit';
import { action, page } from '#ground/edge/page.server.ts';
import { isId } from '#ground/isId.ts';
import { say } from '#ground/language.ts';
import { callPage, callStops } from '#ground/mail/calls.server.ts';
import { tell, untell } from '#ground/mail/decide.server.ts';
import { messages } from '#ground/mail/messages.ts';
import { Refusal } from '#ground/refusal.ts';
import { require } from '#people/rights.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { url }: PageServerLoadEvent) => {
	require(ctx, 'calls.tell');
	const stop_id = idIn(url, 'stop');
	const after = idIn(url, 'after');
	const told = url.searchParams.get('told') === 'yes';
	return {
		title: say(messages, ctx.language)('calls'),
		...(await callPage(ctx, { stop_id, after, told })),
		stops: await callStops(ctx),
		stop: stop_id ?? '',
		after: after ?? '',
		told,
		just: idIn(url, 'just') ?? '',
		zone: ctx.centre.zone
	};
});

export const actions: Actions = {
	tell: action(async (ctx, { request, url }: RequestEvent) => {
		require(ctx, 'calls.tell');
		const id = await idOf(request);
		await tell(ctx, id);
		redirect(303, back(url, id));
	}),
	untell: action(async (ctx, { request, url }: RequestEvent) => {
		require(ctx, 'calls.tell');
		await untell(ctx, await idOf(request));
		redirect(303, back(url, null));
	})
};

function idIn(url: URL, name: string): string | undefined {
	const text = url.searchParams.get(name) ?? '';
	return isId(text) ? text : undefined;
}

async function idOf(request: Request): Promise<string> {
	const id = (await request.formData()).get('id');
	if (typeof id !== 'string' || !isId(id)) throw new Refusal('ground.not_found', 404);
	return id;
}

/** The same list with the same filter; `just` offers to undo the last tick. */
function back(url: URL, just: string | null): string {
	const kept = ['stop', 'told', 'after'].map((name) => [name, url.searchParams.get(name) ?? '']);
	const pairs = [...kept, ['just', just ?? '']].filter(([, value]) => value) as [string, string][];
	return pairs.length > 0 ? `${url.pathname}?${new URLSearchParams(pairs)}` : url.pathname;
}
