import { exportParticipants } from '#figures/participants.server.ts';
import { participantPaper } from '#figures/participantPapers.server.ts';
import { eventToClose } from '#figures/recordQueries.server.ts';
import type { Context } from '#ground/context.ts';
import { page } from '#ground/edge/page.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { require } from '#people/rights.ts';
import type { RequestEvent } from './$types';

const types = {
	pdf: 'application/pdf',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

/** `names-kk.pdf`, `codes-ru.xlsx`: each download is written down. */
export const GET = page(async (ctx, { params }: RequestEvent) => answer(ctx, params, ''));

/** The same with a reason, which the customer gives for names; it must not stand in an address. */
export const POST = page(async (ctx, { params, request }: RequestEvent) => {
	const reason = (await request.formData()).get('reason');
	return answer(ctx, params, typeof reason === 'string' ? reason : '');
});

async function answer(
	ctx: Context,
	params: RequestEvent['params'],
	reason: string
): Promise<Response> {
	require(ctx, 'evidence.see');
	const [, columns, language, form] = /^(names|codes)-(kk|ru)\.(pdf|xlsx)$/.exec(params.file) ?? [];
	if (!form) throw new Refusal('ground.not_found', 404);
	const { id } = await eventToClose(ctx, params.slug);
	const list = await exportParticipants(ctx, {
		event_id: id,
		with_names: columns === 'names',
		reason
	});
	const paper = await participantPaper(ctx, list, form as 'pdf' | 'xlsx', language as 'kk' | 'ru');
	return new Response(Buffer.from(paper), {
		headers: {
			'content-type': types[form as 'pdf' | 'xlsx'],
			'content-disposition': `attachment; filename="${params.slug}-${params.file}"`
		}
	});
}
