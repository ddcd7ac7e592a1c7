import { page } from '#ground/edge/page.server.ts';
import { found, Refusal } from '#ground/refusal.ts';
import { certificatePaper } from '#letters/certificatePaper.server.ts';
import { certificateOfTicket } from '#letters/certificates.server.ts';
import type { LetterLanguage } from '#letters/letter.ts';
import { paperResponse } from '#routes/paperResponse.ts';
import type { RequestEvent } from './$types';

/** `kk.pdf`, `ru.pdf`: the ticket holder's own certificate. */
export const GET = page(async (ctx, { params }: RequestEvent) => {
	const [, language] = /^(kk|ru)\.pdf$/.exec(params.file) ?? [];
	if (!language) throw new Refusal('ground.not_found', 404);
	const certificate = found(await certificateOfTicket(ctx, params.secret));
	const paper = await certificatePaper(ctx, [certificate], language as LetterLanguage);
	return paperResponse(paper, `sertifikat-${certificate.number}-${params.file}`);
});
