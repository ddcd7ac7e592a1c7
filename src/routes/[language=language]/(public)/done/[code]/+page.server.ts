import { answerOf } from '#events/tickets.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { qrSvg } from '#ground/documents/qr.ts';
import type { PageServerLoad } from './$types';

export const load = page(async (ctx, { params, url }: Parameters<PageServerLoad>[0]) => {
	const others = url.searchParams.get('with')?.split('.').slice(0, 9) ?? [];
	const answers = await Promise.all([params.code, ...others].map((code) => answerOf(ctx, code)));
	const codes = answers.map(({ code, outcome }) => {
		const address = `${ctx.centre.public_url}/t/${code}`;
		return { code, outcome, address, qr: qrSvg(address) };
	});
	return { answer: answers[0]!, codes, zone: ctx.centre.zone };
});
