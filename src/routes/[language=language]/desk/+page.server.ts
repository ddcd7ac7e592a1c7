import { waitingDestruction } from '#duties/lists.server.ts';
import { deskMessages } from '#events/desk-messages.ts';
import { today } from '#events/desk-today.server.ts';
import { linesBehind } from '#figures/lineFacts.server.ts';
import { lastBackup } from '#ground/backup/last.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { theHouse } from '#ground/house.server.ts';
import { say } from '#ground/language.ts';
import { answersDue } from '#letters/due.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import { may } from '#people/rights.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(async (ctx) => ({
	title: say(deskMessages, ctx.language)('today'),
	...(await today(ctx)),
	behind: may(ctx.visitor, 'figures.see') ? await linesBehind(ctx) : [],
	due: await answersDue(ctx),
	today: dayKey(ctx.now, ctx.centre.zone),
	destruction: await waitingDestruction(ctx),
	backup: may(ctx.visitor, 'staff.manage') ? await lastBackup(theHouse(), ctx.now) : null,
	now: ctx.now,
	zone: ctx.centre.zone
}));
