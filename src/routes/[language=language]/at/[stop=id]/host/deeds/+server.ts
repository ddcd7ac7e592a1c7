import * as v from 'valibot';
import { noteKept } from '#events/keptCookie.ts';
import { page } from '#ground/edge/page.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { hostState } from '#hall/hostState.server.ts';
import { mergeTurns } from '#hall/mergeTurns.server.ts';
import { DeedsForm } from '#hall/offlineDeeds.ts';
import { require } from '#people/rights.ts';
import type { RequestEvent } from './$types';

/** How the hall stands, for a console's own device to keep. */
export const GET = page(async (ctx, { params, url, cookies }: RequestEvent) => {
	const state = await hostState(ctx, params.stop);
	noteKept(cookies, url);
	return Response.json(state);
});

/** What a console did without a network: a list in, one answer for each out; the same list again is answered the same. */
export const POST = page(async (ctx, { request, params, url }: RequestEvent) => {
	// The frame guards forms only; a JSON list from another site stops here.
	if (request.headers.get('origin') !== url.origin) throw new Refusal('ground.refused', 403);
	require(ctx, 'hall.run', params.stop);
	const sent = v.safeParse(DeedsForm, await read(request));
	if (!sent.success) throw new Refusal(sent.issues[0].message, 422);
	return Response.json(await mergeTurns(ctx, params.stop, sent.output));
});

async function read(request: Request): Promise<unknown> {
	// What is no JSON is refused with the same words as a wrong list.
	return request.json().catch(() => null);
}
