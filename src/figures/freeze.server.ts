import type { Context } from '#ground/context.ts';
import { happened } from '#ground/happening.server.ts';
import type { Lack } from './record.ts';
import { lacksOf } from './record.ts';
import { recordContent } from './recordContent.server.ts';

export interface Frozen {
	version: number;
	missing: Lack[];
}

/** Freezes what is true now as the next version of an event's record. The caller holds the event's row. */
export async function freezeRecord(
	tx: Context,
	event_id: string,
	reason: string | null
): Promise<Frozen> {
	const content = await recordContent(tx, event_id);
	const missing = lacksOf(content);
	const version = (await newestVersion(tx, event_id)) + 1;
	await tx.db
		.insertInto('event_record')
		.values({
			event_id,
			version,
			frozen: JSON.stringify(content),
			missing,
			made_at: tx.now,
			made_by: tx.visitor.account_id,
			reason
		})
		.execute();
	await happened(tx, 'figures.record_frozen', event_id, { version });
	return { version, missing };
}

async function newestVersion(tx: Context, event_id: string): Promise<number> {
	const row = await tx.db
		.selectFrom('event_record')
		.select((from) => from.fn.max('version').as('version'))
		.where('event_id', '=', event_id)
		.executeTakeFirst();
	return row?.version ?? 0;
}
