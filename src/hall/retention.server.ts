import { sql } from 'kysely';
import type { DueRow } from '#ground/retention.server.ts';
import { keptForATime } from '#ground/retention.server.ts';
import type {} from '#events/tables.ts';
import { retentionMessages as messages } from './retentionMessages.ts';
import type {} from './tables.ts';

// Typed by the moderator for somebody in the hall. That somebody of this group spoke, and what they said, stays.
keptForATime({
	code: 'hall.names',
	name: messages.names,
	since: messages.since_stop,
	how: 'anonymous',
	due: (before) => sql<DueRow>`
		select floor_turn.id, stop.ends_at as since, floor_turn.name as what,
			'/desk/events/' || event.slug || '/stops/' || stop.id as path
		from stop join event on event.id = stop.event_id join floor_turn on floor_turn.stop_id = stop.id
		where stop.ends_at < ${before} and floor_turn.name is not null and floor_turn.kind <> 'planned'`,
	lock: async (tx, ids) => {
		await tx.db
			.selectFrom('floor_turn')
			.select('id')
			.where('id', 'in', ids)
			.orderBy('id')
			.forUpdate()
			.execute();
	},
	destroy: async (tx, ids) => {
		await tx.db.updateTable('floor_turn').set({ name: null }).where('id', 'in', ids).execute();
	}
});
