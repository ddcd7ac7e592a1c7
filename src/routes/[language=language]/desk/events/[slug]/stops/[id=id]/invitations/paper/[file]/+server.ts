import { page } from '#ground/edge/page.server.ts';
import { Refusal } from '#ground/refusal.ts';
import type { LetterLanguage } from '#letters/letter.ts';
import { lettersPaper } from '#letters/paper.server.ts';
import { invitationsOf } from '#letters/queries.server.ts';
import { paperResponse } from '#routes/paperResponse.ts';
import type { RequestEvent } from './$types';

/** `kk.pdf`, `ru.pdf`: all invitations to the stop, to print. */
export const GET = page(async (ctx, { params }: RequestEvent) => {
	const [, language] = /^(kk|ru)\.pdf$/.exec(params.file) ?? [];
	const rows = (await invitationsOf(ctx, params.id)).filter(({ annulled_at }) => !annulled_at);
	if (!language || rows.length === 0) throw new Refusal('ground.not_found', 404);
	const paper = await lettersPaper(ctx, rows.toReversed(), language as LetterLanguage);
	return paperResponse(paper, `${params.slug}-${params.file}`);
});
