import { sql } from 'kysely';
import type { DueRow } from '#ground/retention.server.ts';
import { keptForATime } from '#ground/retention.server.ts';
import type {} from '#events/tables.ts';
import { retentionMessages as messages } from './retentionMessages.ts';
import type {} from './tables.ts';

// Guests named themselves so that the floor could be passed to them. That somebody of this group was there stays.
keptForATime({
	code: 'join.guests',
	name: messages.guests,
	since: messages.since_stop,
	how: 'anonymous',
	due: (before) => sql<DueRow>`
		select participant.id, stop.ends_at as since, participant.name as what,
			'/desk/events/' || event.slug || '/stops/' || stop.id as path
		from stop join event on event.id = stop.event_id join participant on participant.stop_id = stop.id
		where stop.ends_at < ${before} and participant.name is not null`,
	lock: async (tx, ids) => {
		await tx.db
			.selectFrom('participant')
			.select('id')
			.where('id', 'in', ids)
			.orderBy('id')
			.forUpdate()
			.execute();
	},
	destroy: async (tx, ids) => {
		await tx.db.updateTable('participant').set({ name: null }).where('id', 'in', ids).execute();
	}
});
