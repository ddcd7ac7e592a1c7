import { doorMessages } from '#events/doorMessages.ts';
import { page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { scopeOf } from '#ground/offline/worker.ts';
import type { RequestEvent } from './$types';

/** The hall as something a phone or tablet can install: it opens on what the device keeps. */
export const GET = page((ctx, _event: RequestEvent) => {
	const t = say(doorMessages, ctx.language);
	const scope = scopeOf(ctx.language);
	const icon = (size: number, purpose: string) => ({
		src: `/icon-${purpose === 'any' ? '' : 'maskable-'}${size}.png`,
		sizes: `${size}x${size}`,
		type: 'image/png',
		purpose
	});
	const manifest = {
		id: scope,
		name: `${t('app_name')} · ${ctx.centre.short_name[ctx.language]}`,
		short_name: t('app_name'),
		description: t('app_about'),
		lang: ctx.language,
		start_url: `${scope}here`,
		scope,
		display: 'standalone',
		background_color: '#fcfbf8',
		theme_color: '#10263b',
		icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')]
	};
	return new Response(JSON.stringify(manifest), {
		headers: {
			'content-type': 'application/manifest+json',
			'cache-control': 'public, max-age=300'
		}
	});
});
