import type { Context } from '#ground/context.ts';
import type {} from '#people/rights.ts';

/** The helper's link a mark is made with. Somebody signed in marks as staff, even with a link in the same browser. */
export function linkOf({ visitor }: Context, stop: { id: string }): string | null {
	if (visitor.account_id !== null || visitor.stop?.stop_id !== stop.id) return null;
	return visitor.stop.link_id;
}
