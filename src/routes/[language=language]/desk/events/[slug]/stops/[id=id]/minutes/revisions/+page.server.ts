import { page } from '#ground/edge/page.server.ts';
import { revisionsOf } from '#minutes/minutesOf.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(async (ctx, { params, url }) => {
	const before = /^[1-9]\d{0,6}$/.exec(url.searchParams.get('before') ?? '')?.[0];
	return {
		before: before ?? null,
		...(await revisionsOf(ctx, params.id, before === undefined ? undefined : Number(before)))
	};
});
