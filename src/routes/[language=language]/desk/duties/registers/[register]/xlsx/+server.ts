import { registerPaper } from '#duties/registerPaper.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { require } from '#people/rights.ts';
import { askedOf, registerIn } from '../asked.server.ts';
import type { RequestEvent } from './$types';

export const GET = page(async (ctx, { params, url }: RequestEvent) => {
	require(ctx, 'registers.see');
	const register = registerIn(params);
	const paper = await registerPaper(ctx, register, askedOf(url.searchParams));
	return new Response(Buffer.from(paper), {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'content-disposition': `attachment; filename="${register}-${ctx.language}.xlsx"`
		}
	});
});
