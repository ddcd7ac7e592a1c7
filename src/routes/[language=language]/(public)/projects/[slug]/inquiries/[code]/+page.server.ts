import { page } from '#ground/edge/page.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import { followedInquiry } from '#funding/inquiries.server.ts';
import { project } from '#funding/queries.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(async (ctx, { params }) => {
	const { id, slug, name } = await project(ctx, params.slug);
	const inquiry = await followedInquiry(ctx, id, params.code);
	const { zone } = ctx.centre;
	return { project: { slug, name }, inquiry, zone, today: dayKey(ctx.now, zone) };
});
