import { exported } from '#duties/exported.server.ts';
import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { require } from '#people/rights.ts';
import { standingOf } from './certificate.ts';
import { certificatePaper } from './certificatePaper.server.ts';
import { certificatesAt } from './certificates.server.ts';
import type { LetterLanguage } from './letter.ts';

/** All valid certificates of a stop in one PDF. It holds names: that it was taken out is written down. */
export async function exportCertificates(
	ctx: Context,
	stop: { id: string; slug: string; title: Texts },
	language: LetterLanguage
): Promise<Uint8Array> {
	require(ctx, 'certificates.write');
	const rows = (await certificatesAt(ctx, stop.id)).filter((row) => standingOf(row) === 'valid');
	const paper = await certificatePaper(ctx, rows, language);
	await exported(ctx, {
		what: 'certificates',
		about: stop.title,
		path: `/desk/events/${stop.slug}/stops/${stop.id}/certificates`,
		with_names: true,
		why: null,
		rows: rows.length
	});
	return paper;
}
