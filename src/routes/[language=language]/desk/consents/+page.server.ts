import { page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { consentMessages } from '#people/consentMessages.ts';
import { storedTexts } from '#people/consentVersions.server.ts';
import { require } from '#people/rights.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(async (ctx) => {
	require(ctx, 'staff.manage');
	return {
		title: say(consentMessages, ctx.language)('texts'),
		texts: await storedTexts(ctx),
		zone: ctx.centre.zone
	};
});
