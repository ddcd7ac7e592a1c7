import { categories } from '#events/attendance-counts.server.ts';
import { dayStop } from '#events/attendance-stop.server.ts';
import { qrSvg } from '#ground/documents/qr.ts';
import { page } from '#ground/edge/page.server.ts';
import { publicState } from '#hall/publicState.server.ts';
import { whyNotTakePart } from '#join/hall.ts';
import { hallOf } from '#join/halls.server.ts';
import type { PageServerLoad } from './$types';

export const load = page(async (ctx, { params, locals }: Parameters<PageServerLoad>[0]) => {
	const stop = await dayStop(ctx, params.stop);
	const hall = await hallOf(ctx, stop.id);
	// A weak projector washes a dark page out: only whoever chose a look gets another one.
	if (!locals.look.theme) locals.look = { ...locals.look, theme: 'light' };
	const address = hall && `${ctx.centre.public_url}/j/${hall.join_code}`;
	return {
		stop,
		zone: ctx.centre.zone,
		at: ctx.now.getTime(),
		shut: hall ? whyNotTakePart(hall) : 'join.not_open',
		state: hall && (await publicState(ctx, stop.id)),
		join: address && { address, qr: qrSvg(address), code: hall.join_code },
		categories: await categories(ctx)
	};
});
