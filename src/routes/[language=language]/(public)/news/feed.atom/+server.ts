import { atomFeed } from '#events/feeds.ts';
import { page } from '#ground/edge/page.server.ts';
import { messages } from '#news/messages.ts';
import { publicNews } from '#news/queries.server.ts';
import type { RequestHandler } from './$types';

/** The newest news as an Atom feed, in one language: what is not written in it is left out. */
export const GET: RequestHandler = page(async (ctx) => {
	const { centre, language } = ctx;
	const { rows } = await publicNews(ctx, undefined, 50);
	const url = `${centre.public_url}/${language}/news`;
	const items = rows.flatMap(({ id, slug, shown_title, shown_lead, published_at }) =>
		shown_title[language]
			? {
					id,
					title: shown_title[language],
					url: `${url}/${slug}`,
					updated_at: published_at,
					summary: shown_lead[language] ?? ''
				}
			: []
	);
	const feed = atomFeed({
		title: `${centre.short_name[language]}: ${messages.news[language]}`,
		language,
		url,
		self: `${url}/feed.atom`,
		updated_at: items[0]?.updated_at ?? ctx.now,
		items
	});
	return new Response(feed, {
		headers: {
			'content-type': 'application/atom+xml; charset=utf-8',
			'cache-control': 'public, max-age=60'
		}
	});
});
