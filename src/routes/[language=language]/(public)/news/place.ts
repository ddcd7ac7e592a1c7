import { isId } from '#ground/isId.ts';
import type { Place } from '#news/queries.server.ts';

/** Where a page of the list begins, as its address says it: ?after=2026-08-03T10:00:00.000Z_<id> */
export function placeOf({ searchParams }: URL): Place | undefined {
	const [at = '', id = ''] = (searchParams.get('after') ?? '').split('_');
	const moment = new Date(at);
	return isId(id) && !Number.isNaN(moment.getTime()) ? { at: moment, id } : undefined;
}

export function placeQuery({ at, id }: Place): string {
	return `?after=${at.toISOString()}_${id}`;
}
