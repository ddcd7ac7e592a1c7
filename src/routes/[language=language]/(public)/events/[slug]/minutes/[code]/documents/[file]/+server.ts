import { page } from '#ground/edge/page.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { minutesPaper } from '#minutes/paper.server.ts';
import { publishedMinutes } from '#minutes/published.server.ts';
import type { RequestEvent } from './$types';
import { versionIn } from '../../version.ts';

const types = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
};

export const GET = page(async (ctx, { params, url }: RequestEvent) => {
	const [, paper, form] = /^minutes-(kk|ru)\.(pdf|docx)$/.exec(params.file) ?? [];
	if (!paper || !form) throw new Refusal('ground.not_found', 404);
	const wanted = { paper: paper as 'kk' | 'ru', form: form as 'pdf' | 'docx' };
	const found = await publishedMinutes(ctx, params.slug, params.code, versionIn(url));
	const bytes = await minutesPaper(ctx, found, wanted);
	return new Response(Buffer.from(bytes), {
		headers: {
			'content-type': types[wanted.form],
			'content-disposition': `attachment; filename="${params.code}-${params.file}"`,
			'cache-control': 'public, max-age=5'
		}
	});
});
