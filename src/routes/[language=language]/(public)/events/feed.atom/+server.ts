import { atomFeed } from '#events/feeds.ts';
import { messages } from '#events/messages.ts';
import { listedStops } from '#events/pages.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { written } from '#ground/language.ts';
import { listDate } from '#kazakh/dates.ts';
import { filtersOf, queryOf } from '../filters.ts';
import type { RequestHandler } from './$types';

/** Coming events as an Atom feed; the list's filters narrow it. */
export const GET: RequestHandler = page(async (ctx, { url }: Parameters<RequestHandler>[0]) => {
	const filters = { ...filtersOf(url), past: false, after: undefined };
	const { rows } = await listedStops(ctx, filters, 50);
	const { centre, language } = ctx;
	const here = `${centre.public_url}/${language}/events`;
	const items = rows.map((stop) => ({
		id: stop.id,
		title: `${written(stop.title, language).text} · ${stop.place[language]}`,
		url: `${here}/${stop.slug}`,
		updated_at: stop.cancelled_at ?? stop.published_at ?? ctx.now,
		summary: `${listDate(stop.starts_at, language, centre.zone)}. ${written(stop.venue, language).text}. ${written(stop.lead, language).text}`
	}));
	const newest = Math.max(0, ...items.map(({ updated_at }) => updated_at.getTime()));
	const feed = atomFeed({
		title: `${centre.short_name[language]}: ${messages.events[language]}`,
		language,
		url: here + queryOf(filters),
		self: `${here}/feed.atom${queryOf(filters)}`,
		updated_at: newest > 0 ? new Date(newest) : ctx.now,
		items
	});
	return new Response(feed, {
		headers: {
			'content-type': 'application/atom+xml; charset=utf-8',
			'cache-control': 'public, max-age=60'
		}
	});
});
