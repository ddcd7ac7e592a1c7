import { whyNotMark } from '#events/attendance.ts';
import { dayStop } from '#events/attendance-stop.server.ts';
import { emptyRows } from '#events/sheet-paper.server.ts';
import { sheetRows } from '#events/sheet-rows.server.ts';
import { page } from '#ground/edge/page.server.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async (ctx, { params }: PageServerLoadEvent) => {
	const rows = await sheetRows(ctx, params.stop);
	const stop = await dayStop(ctx, params.stop);
	return { rows, stop, emptyRows, zone: ctx.centre.zone, shut: whyNotMark(stop.stop, stop.event) };
});
