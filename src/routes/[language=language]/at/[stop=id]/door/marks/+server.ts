import * as v from 'valibot';
import { correctAttendance } from '#events/attendance-correct.server.ts';
import { MarksForm } from '#events/attendance-forms.ts';
import { markAttendance } from '#events/attendance-mark.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { require } from '#people/rights.ts';
import type { RequestEvent } from './$types';

/** A list of marks in, one answer for each out; the same list again is answered the same. */
export const POST = page(async (ctx, { request, params, url }: RequestEvent) => {
	// The frame guards forms only; a JSON list from another site stops here.
	if (request.headers.get('origin') !== url.origin) throw new Refusal('ground.refused', 403);
	require(ctx, 'door.mark', params.stop);
	const list = v.safeParse(MarksForm, await read(request));
	if (!list.success) throw new Refusal(list.issues[0].message, 422);
	// After the stop was closed what a device still had is a correction, and the journal says so.
	if (url.searchParams.has('late'))
		return Response.json(await correctAttendance(ctx, params.stop, list.output, 'device_late'));
	return Response.json(await markAttendance(ctx, params.stop, list.output));
});

async function read(request: Request): Promise<unknown> {
	// What is no JSON is refused with the same words as a wrong list.
	return request.json().catch(() => null);
}
