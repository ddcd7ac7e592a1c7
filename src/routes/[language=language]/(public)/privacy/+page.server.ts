import { periods, rulesOfKeeping } from '#duties/periods.server.ts';
import { publicTransfers } from '#duties/publicTransfers.server.ts';
import { consentTexts } from '#people/consentText.server.ts';
import { missingOf, operatorOf, placeOf, reachOf } from '#people/operator.ts';
import { may } from '#people/rights.ts';
import '#routes/retention.server.ts';
import { keepForAll } from '../keep.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	keepForAll(event);
	const { ctx } = event.locals;
	const { centre } = ctx;
	return {
		operator: operatorOf(centre),
		place: placeOf(centre),
		reach: reachOf(centre),
		periods: await periods(ctx),
		rules: rulesOfKeeping(),
		transfers: await publicTransfers(ctx),
		consents: await consentTexts(ctx),
		// Whoever can enter what is missing is told; a visitor reads what is true without it.
		missing: may(ctx.visitor, 'staff.manage') ? missingOf(centre) : []
	};
};
