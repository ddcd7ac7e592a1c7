import { page } from '#ground/edge/page.server.ts';
import { found } from '#ground/refusal.ts';
import { shareCard } from '#news/card.server.ts';
import { newsPage } from '#news/queries.server.ts';
import type { RequestEvent } from './$types';

export const GET = page(async (ctx, { params }: RequestEvent) => {
	const { texts } = await newsPage(ctx, params.slug);
	const { title } = found(texts[ctx.language]);
	const card = await shareCard({ title, centre: ctx.centre.short_name[ctx.language] });
	return new Response(Buffer.from(card), {
		headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=300' }
	});
});
