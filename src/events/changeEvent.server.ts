import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import { found } from '#ground/refusal.ts';
import { transaction } from '#ground/transaction.server.ts';
import { require } from '#people/rights.ts';
import type { EventGiven } from './makeEvent.server.ts';
import { refuseTakenSlug, setPlanLines } from './makeEvent.server.ts';

/** Changes what an event says of itself. Day, place and size of a stop have commands of their own. */
export async function changeEvent(
	ctx: Context,
	event_id: string,
	change: Partial<EventGiven>
): Promise<void> {
	require(ctx, 'events.write');
	const { plan_line_ids, ...given } = change;
	const columns = Object.fromEntries(
		Object.entries(given).filter(([, value]) => value !== undefined)
	);
	await transaction(ctx, async (tx) => {
		found(
			await tx.db
				.selectFrom('event')
				.select('id')
				.where('id', '=', event_id)
				.forUpdate()
				.executeTakeFirst()
		);
		if (given.project_id) await knowProject(tx, given.project_id);
		if (given.slug !== undefined) await refuseTakenSlug(tx, given.slug, event_id);
		if (Object.keys(columns).length > 0)
			await tx.db.updateTable('event').set(columns).where('id', '=', event_id).execute();
		if (plan_line_ids) await setPlanLines(tx, event_id, plan_line_ids);
		await happened(tx, 'events.changed', event_id, { fields: Object.keys(change) });
	});
}

/** A form may name a contract that is not there. */
async function knowProject(tx: Context, id: string): Promise<void> {
	found(await tx.db.selectFrom('project').select('id').where('id', '=', id).executeTakeFirst());
}
