import { page } from '#ground/edge/page.server.ts';
import { waysToPass } from '#people/factors.server.ts';
import { require } from '#people/rights.ts';
import type { LayoutServerLoad } from './$types';
import { tabsOf } from './parts.ts';

export const load: LayoutServerLoad = page(async (ctx) => {
	require(ctx, 'desk.see');
	return {
		desk: {
			email: ctx.visitor.email ?? '',
			/** Whoever is let in without a second factor is offered one. */
			offer: ctx.visitor.second_factor === 'spared' && (await waysToPass(ctx)).factors === 0,
			tabs: tabsOf(ctx.visitor)
		}
	};
});
