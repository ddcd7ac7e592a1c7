import type { Context } from '#ground/context.ts';
import type { Participant } from '#join/participant.server.ts';
import type {} from './tables.ts';

/** The own turn of a phone, waiting or running; null for whoever has not asked, or is done. */
export async function myTurn(ctx: Context, participant: Participant): Promise<string | null> {
	const row = await ctx.db
		.selectFrom('floor_turn')
		.select('id')
		.where('participant_id', '=', participant.id)
		.where('left_at', 'is', null)
		.where('removed_at', 'is', null)
		.where('ended_at', 'is', null)
		.where('aside_at', 'is', null)
		.orderBy('started_at')
		.orderBy('position')
		.executeTakeFirst();
	return row?.id ?? null;
}
