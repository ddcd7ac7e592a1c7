import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import { removeFiles } from '#ground/files/change.server.ts';
import type { DueRow } from '#ground/retention.server.ts';
import { keptForATime } from '#ground/retention.server.ts';
import type {} from '#people/tables.ts';
import { retentionMessages as messages } from './retentionMessages.ts';
import type {} from './tables.ts';

const hold = (table: 'attachment' | 'photo_answer') =>
	async function lock(tx: Context, ids: string[]): Promise<void> {
		const rows = tx.db.selectFrom(table).select('id').where('id', 'in', ids);
		await rows.orderBy('id').forUpdate().execute();
	};

// What was counted on the paper stays beside the list. A sheet on which somebody's consent to pictures stands is its
// proof as long as the consent holds.
keptForATime({
	code: 'events.sheets',
	name: messages.sheets,
	since: messages.since_stop,
	how: 'destroyed',
	due: (before) => sql<DueRow>`
		select attachment.id, stop.ends_at as since, coalesce(event.title->>'kk', event.title->>'ru') as what,
			'/desk/events/' || event.slug || '/stops/' || stop.id || '/sheet' as path
		from stop join attachment on attachment.stop_id = stop.id and attachment.kind = 'sheet'
		join event on event.id = stop.event_id
		where stop.ends_at < ${before} and not exists (select from photo_answer
			join consent on consent.id = photo_answer.consent_id and consent.withdrawn_at is null
			where photo_answer.stop_id = stop.id and photo_answer.file_id is null)`,
	lock: hold('attachment'),
	destroy: async (tx, ids) => {
		await tx.db
			.updateTable('sheet_check')
			.set({ attachment_id: null })
			.where('attachment_id', 'in', ids)
			.execute();
		await filesGo(tx, 'attachment', ids);
	}
});

keptForATime({
	code: 'events.photo_papers',
	name: messages.photo_papers,
	since: messages.since_withdrawn,
	how: 'destroyed',
	due: (before) => sql<DueRow>`
		select photo_answer.id, withdrawn_at as since, null as what, '/desk/people/' || photo_answer.person_id as path
		from photo_answer join consent on consent.id = photo_answer.consent_id
		where photo_answer.file_id is not null and withdrawn_at < ${before}`,
	lock: hold('photo_answer'),
	destroy: (tx, ids) => filesGo(tx, 'photo_answer', ids)
});

async function filesGo(
	tx: Context,
	table: 'attachment' | 'photo_answer',
	ids: string[]
): Promise<void> {
	const gone = await tx.db.deleteFrom(table).where('id', 'in', ids).returning('file_id').execute();
	await removeFiles(
		tx,
		gone.flatMap(({ file_id }) => file_id ?? [])
	);
}
