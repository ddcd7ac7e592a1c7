import { deskMessages } from '#events/desk-messages.ts';
import { today } from '#events/desk-today.server.ts';
import type { Texts } from '#ground/language.ts';
import { say } from '#ground/language.ts';
import { page } from '#ground/edge/page.server.ts';

interface BehindLine {
	id: string;
	name: Texts;
	path: string;
	fact: number;
	expected: number;
	target: number;
}

export const load = page(async (ctx) => ({
	...(await today(ctx)),
	// Plan lines that lag stand in figures/; until its query is joined here none are told.
	behind: [] as BehindLine[],
	title: say(deskMessages, ctx.language)('today'),
	now: ctx.now,
	zone: ctx.centre.zone
}));
