import { doorConflicts, seeConflict } from '#events/door-conflicts.server.ts';
import { deskStop } from '#events/desk-stop.server.ts';
import { fieldText } from '#ground/edge/form.server.ts';
import { action, page } from '#ground/edge/page.server.ts';
import { isId } from '#ground/isId.ts';
import { Refusal } from '#ground/refusal.ts';
import { require } from '#people/rights.ts';
import { doneAt } from '../../../../done.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params }) => ({
	conflicts: await doorConflicts(ctx, params.id)
}));

export const actions: Actions = {
	see: action(async (ctx, { request, params, url }: RequestEvent) => {
		require(ctx, 'registrations.write');
		const stop = await deskStop(ctx, params.slug, params.id);
		const id = fieldText(await request.formData(), 'id');
		if (!isId(id)) throw new Refusal('ground.not_found', 404);
		await seeConflict(ctx, stop.id, id);
		doneAt(url.pathname, 'conflict_seen');
	})
};
