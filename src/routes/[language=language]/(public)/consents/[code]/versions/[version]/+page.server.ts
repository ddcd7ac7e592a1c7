import { page } from '#ground/edge/page.server.ts';
import { found } from '#ground/refusal.ts';
import { consentText } from '#people/consentText.server.ts';
import { consentVersions } from '#people/consentVersions.server.ts';
import type { PageServerLoad } from './$types';

export const load = page(async (ctx, { params }: Parameters<PageServerLoad>[0]) => {
	const version = found(/^\d{1,4}$/.test(params.version) ? Number(params.version) : null);
	const [text, versions] = await Promise.all([
		consentText(ctx, params.code, version),
		consentVersions(ctx, params.code)
	]);
	return { text, versions, zone: ctx.centre.zone };
});
