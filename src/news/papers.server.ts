import type { Language } from '#ground/language.ts';
import { Refusal } from '#ground/refusal.ts';
import type { PaperForm } from './paper.server.ts';

const types: Record<PaperForm, string> = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
};

/** Which paper a name asks for, «release-kk.pdf». Throws 404 for any other. */
export function paperAsked(file: string): { language: Language; form: PaperForm } {
	const [, language, form] = /^release-(kk|ru|en)\.(pdf|docx)$/.exec(file) ?? [];
	if (!language || !form) throw new Refusal('ground.not_found', 404);
	return { language: language as Language, form: form as PaperForm };
}

export function paperAnswer(paper: Uint8Array, name: string, keep: string): Response {
	return new Response(Buffer.from(paper), {
		headers: {
			'content-type': types[name.endsWith('pdf') ? 'pdf' : 'docx'],
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': keep
		}
	});
}
