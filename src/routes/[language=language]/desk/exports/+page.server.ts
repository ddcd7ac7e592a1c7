import { exportState } from '#exports/export.ts';
import { messages } from '#exports/messages.ts';
import { exportsPage } from '#exports/queries.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { isId } from '#ground/isId.ts';
import { say } from '#ground/language.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { url }: PageServerLoadEvent) => {
	const asked = url.searchParams.get('before') ?? '';
	const before = isId(asked) ? asked : null;
	const { exports, next } = await exportsPage(ctx, { before });
	return {
		title: say(messages, ctx.language)('exports'),
		exports: exports.map((row) => ({
			...row,
			state: exportState(row, ctx.now),
			own: row.by_account === ctx.visitor.account_id
		})),
		next,
		before,
		zone: ctx.centre.zone
	};
});
