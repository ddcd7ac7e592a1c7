import type { Context } from '#ground/context.ts';
import type { Texts } from '#ground/language.ts';
import { require } from '#people/rights.ts';
import type {} from '#events/tables.ts';

/** The event's materials, for linking a turn to its slides. */
export async function materialsAt(
	ctx: Context,
	stop_id: string
): Promise<{ id: string; caption: Texts }[]> {
	require(ctx, 'hall.run', stop_id);
	return ctx.db
		.selectFrom('attachment')
		.innerJoin('stop', 'stop.event_id', 'attachment.event_id')
		.select(['attachment.id', 'attachment.caption'])
		.where('stop.id', '=', stop_id)
		.where('attachment.kind', '=', 'material')
		.orderBy('attachment.position')
		.execute();
}
