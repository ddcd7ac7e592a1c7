import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';

/**
 * Stops that are not over: a few, however many were held. Found first, by their end: else the list, which is in the order of
 * their beginning, is read from the first year on.
 */
export function notOver(ctx: Context) {
	return sql<boolean>`stop.id = any (array(select id from stop where ends_at > ${ctx.now}))`;
}
