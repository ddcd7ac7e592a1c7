import { waitingDestruction } from '#duties/lists.server.ts';
import { deskMessages } from '#events/desk-messages.ts';
import { today } from '#events/desk-today.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { say } from '#ground/language.ts';
import { linesBehind } from './behind.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(async (ctx) => ({
	title: say(deskMessages, ctx.language)('today'),
	...(await today(ctx)),
	behind: await linesBehind(ctx),
	destruction: await waitingDestruction(ctx),
	now: ctx.now,
	zone: ctx.centre.zone
}));
