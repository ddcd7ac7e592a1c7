import { deskStop } from '#events/desk-stop.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { exportCertificates } from '#letters/exportCertificates.server.ts';
import type { LetterLanguage } from '#letters/letter.ts';
import { paperResponse } from '#routes/paperResponse.ts';
import type { RequestEvent } from './$types';

/** `kk.pdf`, `ru.pdf`: all certificates of the stop, to print. */
export const GET = page(async (ctx, { params }: RequestEvent) => {
	const [, language] = /^(kk|ru)\.pdf$/.exec(params.file) ?? [];
	if (!language) throw new Refusal('ground.not_found', 404);
	const stop = await deskStop(ctx, params.slug, params.id);
	const paper = await exportCertificates(ctx, stop, language as LetterLanguage);
	return paperResponse(paper, `${params.slug}-${params.file}`);
});
