import { kindNames } from '#events/words.ts';
import { recordOf } from '#figures/recordQueries.server.ts';
import { report } from '#figures/report.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { Refusal } from '#ground/refusal.ts';
import type { RequestEvent } from './$types';

const types = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
};

export const GET = page(async (ctx, { params }: RequestEvent) => {
	const [, language, form] = /^report-(kk|ru)\.(pdf|docx)$/.exec(params.file) ?? [];
	if (!language || !form) throw new Refusal('ground.not_found', 404);
	const wanted = { language: language as 'kk' | 'ru', form: form as 'pdf' | 'docx' };
	const found = await recordOf(ctx, params.slug);
	const kind = kindNames[found.record.event.kind][wanted.language];
	const paper = await report(ctx, found, { ...wanted, kind });
	return new Response(Buffer.from(paper), {
		headers: {
			'content-type': types[wanted.form],
			'content-disposition': `attachment; filename="${params.slug}-${params.file}"`,
			'cache-control': 'public, max-age=5'
		}
	});
});
