import { page } from '#ground/edge/page.server.ts';
import { differences } from '#minutes/merge.ts';
import { minutesOf, revisionOf } from '#minutes/minutesOf.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(async (ctx, { params }) => {
	const { minutes } = await minutesOf(ctx, params.id);
	const revision = await revisionOf(ctx, params.id, Number(params.revision));
	const { before, sections } = revision;
	return {
		shown: revision,
		newest: minutes?.revision ?? revision.revision,
		differences: before ? differences(before, sections) : []
	};
});
