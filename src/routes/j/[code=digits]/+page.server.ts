import { hallOfTry } from '#join/joinByCode.server.ts';
import { page } from '#ground/edge/page.server.ts';
import type { PageServerLoad, RequestEvent } from './$types';

/** The short address on the screen: asks for the language and leads to the hall's door. */
export const load: PageServerLoad = page(
	async (ctx, { params, getClientAddress }: RequestEvent) => ({
		stop_id: (await hallOfTry(ctx, params.code, getClientAddress())).stop_id,
		code: params.code
	})
);
