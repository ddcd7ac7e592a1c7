import { operatorOf, reachOf } from '#people/operator.ts';
import { keepForAll } from '../keep.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	keepForAll(event);
	const { centre } = event.locals.ctx;
	return { operator: operatorOf(centre), reach: reachOf(centre) };
};
