import { page } from '#ground/edge/page.server.ts';
import { Refusal } from '#ground/refusal.ts';
import { askedOf } from '#journal/asked.ts';
import { exportJournal } from '#journal/export.server.ts';
import { dayKey } from '#kazakh/dates.ts';
import { require } from '#people/rights.ts';
import type { RequestEvent } from './$types';

const types = {
	csv: 'text/csv; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

/** `journal.csv`, `journal.xlsx`, with the page's filter in the query: each download is written down. */
export const GET = page(async (ctx, { params, url }: RequestEvent) => {
	require(ctx, 'journal.see');
	const form = (['csv', 'xlsx'] as const).find((one) => params.file === `journal.${one}`);
	if (!form) throw new Refusal('ground.not_found', 404);
	const body = await exportJournal(ctx, askedOf(url.searchParams), form);
	return new Response(body as BodyInit, {
		headers: {
			'content-type': types[form],
			'content-disposition': `attachment; filename="journal-${dayKey(ctx.now, ctx.centre.zone)}.${form}"`
		}
	});
});
