import { page } from '#ground/edge/page.server.ts';
import { isId } from '#ground/isId.ts';
import { say } from '#ground/language.ts';
import { newestBlock } from '#ground/seal/newest.server.ts';
import { askedOf, queryOf } from '#journal/asked.ts';
import { journalPage, journalPeople } from '#journal/journal.server.ts';
import { messages } from '#journal/messages.ts';
import { may, require } from '#people/rights.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { url }: PageServerLoadEvent) => {
	require(ctx, 'journal.see');
	const asked = askedOf(url.searchParams);
	const given = url.searchParams.get('before') ?? '';
	const before = isId(given) ? given : '';
	const [{ lines, next }, people, newest] = await Promise.all([
		journalPage(ctx, asked, { before }),
		journalPeople(ctx),
		newestBlock(ctx)
	]);
	return {
		title: say(messages, ctx.language)('journal'),
		asked,
		lines,
		people,
		newest,
		query: queryOf(asked),
		further: next && queryOf(asked, { before: next }),
		before,
		sees_staff: may(ctx.visitor, 'staff.manage'),
		zone: ctx.centre.zone
	};
});
