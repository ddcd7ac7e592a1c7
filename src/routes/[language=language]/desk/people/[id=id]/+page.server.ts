import { partsOf } from '#events/held.server.ts';
import { fullName } from '#kazakh/names.ts';
import { page } from '#ground/edge/page.server.ts';
import { peopleAlike } from '#people/alike.server.ts';
import { person } from '#people/person.server.ts';
import type { PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(async (ctx, { params }: RequestEvent) => {
	const one = await person(ctx, params.id);
	const [parts, alike] = await Promise.all([partsOf(ctx, params.id), peopleAlike(ctx, params.id)]);
	return { title: fullName(one), person: one, parts, alike, zone: ctx.centre.zone };
});
