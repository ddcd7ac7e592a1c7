import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { found, refuse } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import { whyNotPublish } from './rules.ts';
import { copyProgramme } from './setAgenda.server.ts';

/** From now on everybody sees it; each stop gets the programme as its own agenda. Twice changes nothing. */
export async function publishEvent(ctx: Context, event_id: string): Promise<void> {
	require(ctx, 'events.publish');
	await transaction(ctx, async (tx) => {
		const event = found(
			await tx.db
				.selectFrom('event')
				.selectAll()
				.where('id', '=', event_id)
				.forUpdate()
				.executeTakeFirst()
		);
		if (event.published_at) return;
		const stops = await tx.db
			.selectFrom('stop')
			.select('id')
			.where('event_id', '=', event_id)
			.where('cancelled_at', 'is', null)
			.execute();
		refuse(whyNotPublish(event, stops.length));
		await tx.db
			.updateTable('event')
			.set({ published_at: tx.now })
			.where('id', '=', event_id)
			.execute();
		for (const { id } of stops) await copyProgramme(tx, event_id, id);
		await happened(tx, 'events.published', event_id);
	});
}
