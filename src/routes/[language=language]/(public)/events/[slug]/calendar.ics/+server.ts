import { calendarFile } from '#events/calendar.ts';
import { entryOf } from '#events/entry.ts';
import { eventPage } from '#events/pages.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { written } from '#ground/language.ts';
import type { RequestHandler } from './$types';

/** All stops of an event, or with ?stop= only one, for the reader's own calendar. */
export const GET: RequestHandler = page(async (ctx, event: Parameters<RequestHandler>[0]) => {
	const found = await eventPage(ctx, event.params.slug);
	const only = event.url.searchParams.get('stop');
	const stops = found.stops.filter(({ id }) => !only || id === only);
	const entries = stops.map((stop) => entryOf(stop, ctx.centre, ctx.language, ctx.now));
	return new Response(calendarFile(written(found.title, ctx.language).text, entries), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': `attachment; filename="${found.slug}.ics"`,
			'cache-control': 'public, max-age=60'
		}
	});
});
