import { declensionsOf } from '#directory/declensions.server.ts';
import type { Context } from '#ground/context.ts';
import { qrSvg } from '#ground/documents/qr.ts';
import { pdf } from '#ground/documents/typst.server.ts';
import { say } from '#ground/language.ts';
import { found } from '#ground/refusal.ts';
import { officialDate } from '#kazakh/dates.ts';
import type { Declensions } from '#kazakh/withExceptions.ts';
import { personName } from '#people/personName.ts';
import { groupedCode, standingOf } from './certificate.ts';
import type { CertificateText } from './certificate.ts';
import { certificateMessages } from './certificateMessages.ts';
import type { Certificate } from './certificates.server.ts';
import type { LetterLanguage } from './letter.ts';

/** Certificates in one PDF, each on its sheet; ones that are not valid and those not in this language are left out (404 for none). */
export async function certificatePaper(
	ctx: Context,
	certificates: Certificate[],
	language: LetterLanguage
): Promise<Uint8Array> {
	const t = say(certificateMessages, language);
	const kazakh = await declensionsOf(ctx);
	const sheets = certificates.flatMap((certificate) => {
		const text = certificate.texts[language];
		if (!text || standingOf(certificate) !== 'valid') return [];
		const address = `${ctx.centre.public_url}/c/${certificate.code}`;
		return [
			{
				centre: text.centre,
				post: text.post,
				signer: text.signer,
				word: t('paper_word'),
				numbered: `№ ${certificate.number}`,
				of: t('paper_of'),
				name: personName(certificate, language),
				said: t('paper_said', saidOf(text, language, kazakh)),
				issued: t('paper_issued', {
					day: officialDate({ from: certificate.issued_on, language, form: 'official' })
				}),
				check: t('paper_check'),
				address,
				code: groupedCode(certificate.code),
				qr: qrSvg(address)
			}
		];
	});
	found(sheets[0]);
	return pdf('/letters/certificate.typ', {
		title: t('certificate'),
		language,
		date: certificates[0]!.issued_on,
		centre: ctx.centre.name[language],
		certificates: sheets
	});
}

function saidOf(
	{ event, place, date }: CertificateText,
	language: LetterLanguage,
	kazakh: Declensions
) {
	const where = language === 'kk' ? kazakh.decline(place, { case: 'loc' }) : place;
	return { event, date, place: where };
}
