import { redirect } from '@sveltejs/kit';
import { categories } from '#events/attendance-counts.server.ts';
import { dayStop } from '#events/attendance-stop.server.ts';
import { qrSvg } from '#ground/documents/qr.ts';
import { page } from '#ground/edge/page.server.ts';
import { publicState } from '#hall/publicState.server.ts';
import { whyNotTakePart } from '#join/hall.ts';
import { hallOf } from '#join/halls.server.ts';
import { isScreenKey, keepScreen, screenCookie, screenKey } from '#join/screenKey.server.ts';
import { may } from '#people/rights.ts';
import type { PageServerLoad } from './$types';

/**
 * Opened from the console, its address gets the key that lets it show the hall, to be opened on another machine too; there the
 * key is kept in a cookie, for what the page follows.
 */
export const load = page(async (ctx, event: Parameters<PageServerLoad>[0]) => {
	const { params, locals, url, cookies } = event;
	const stop = await dayStop(ctx, params.stop);
	const given = url.searchParams.get('s') ?? undefined;
	const isGiven = isScreenKey(ctx, stop.id, given);
	if (!isGiven && may(ctx.visitor, 'hall.run', stop.id))
		redirect(303, `${url.pathname}?s=${screenKey(ctx, stop.id, stop.ends_at)}`);
	if (isGiven) keepScreen(cookies, url, given!);
	const isOurs = isGiven || isScreenKey(ctx, stop.id, cookies.get(screenCookie));
	const hall = await hallOf(ctx, stop.id);
	// A weak projector washes a dark page out: only whoever chose a look gets another one.
	if (!locals.look.theme) locals.look = { ...locals.look, theme: 'light' };
	const address = hall && isOurs && `${ctx.centre.public_url}/j/${hall.join_code}`;
	return {
		stop,
		zone: ctx.centre.zone,
		at: ctx.now.getTime(),
		shut: hall ? whyNotTakePart(hall) : 'join.not_open',
		isOurs,
		state: hall && isOurs ? await publicState(ctx, stop.id) : null,
		join: address && { address, qr: qrSvg(address), code: hall.join_code },
		categories: await categories(ctx)
	};
});
