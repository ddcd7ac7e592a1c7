import { calendarFile } from '#events/calendar.ts';
import { entryOf } from '#events/entry.ts';
import { messages } from '#events/messages.ts';
import { listedStops } from '#events/pages.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { filtersOf } from '../filters.ts';
import type { RequestHandler } from './$types';

/** Coming events as a calendar to subscribe to; the list's filters narrow it. */
export const GET: RequestHandler = page(async (ctx, { url }: Parameters<RequestHandler>[0]) => {
	const filters = { ...filtersOf(url), past: false, after: undefined };
	const { rows } = await listedStops(ctx, filters, 200);
	const name = `${ctx.centre.short_name[ctx.language]}: ${messages.events[ctx.language]}`;
	const entries = rows.map((stop) => entryOf(stop, ctx.centre, ctx.language, ctx.now));
	return new Response(calendarFile(name, entries), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'cache-control': 'public, max-age=300'
		}
	});
});
