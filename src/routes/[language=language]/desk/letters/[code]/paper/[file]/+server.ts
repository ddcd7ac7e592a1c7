import { page } from '#ground/edge/page.server.ts';
import { Refusal } from '#ground/refusal.ts';
import type { LetterLanguage } from '#letters/letter.ts';
import type { PaperForm } from '#letters/paper.server.ts';
import { letterPaper } from '#letters/paper.server.ts';
import { outgoingLetter } from '#letters/queries.server.ts';
import { paperResponse } from '#routes/paperResponse.ts';
import type { RequestEvent } from './$types';

/** `kk.pdf`, `ru.docx`. */
export const GET = page(async (ctx, { params }: RequestEvent) => {
	const [, language, form] = /^(kk|ru)\.(pdf|docx)$/.exec(params.file) ?? [];
	if (!form) throw new Refusal('ground.not_found', 404);
	const letter = await outgoingLetter(ctx, params.code);
	const paper = await letterPaper(ctx, letter, language as LetterLanguage, form as PaperForm);
	return paperResponse(paper, `${letter.code}-${params.file}`);
});
