import { stopAgenda } from '#events/stopAgenda.server.ts';
import { page } from '#ground/edge/page.server.ts';
import { may } from '#people/rights.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async (ctx, { params }: PageServerLoadEvent) => ({
	...(await stopAgenda(ctx, params.stop)),
	marks: may(ctx.visitor, 'door.mark', params.stop),
	hosts: may(ctx.visitor, 'hall.run', params.stop),
	zone: ctx.centre.zone
}));
