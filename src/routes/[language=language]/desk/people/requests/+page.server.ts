import { page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { dataRequests } from '#people/dataRequests.server.ts';
import { removalRequests } from '#photos/decideRemoval.server.ts';
import { ownMessages } from '#people/ownMessages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(async (ctx) => ({
	title: say(ownMessages, ctx.language)('desk_requests'),
	zone: ctx.centre.zone,
	...(await dataRequests(ctx)),
	photos: (await removalRequests(ctx)).requests
}));
