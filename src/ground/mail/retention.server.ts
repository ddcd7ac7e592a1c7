import { sql } from 'kysely';
import { keptForATime } from '#ground/retention.server.ts';
import type { DueRow } from '#ground/retention.server.ts';
import type {} from '#ground/tables.ts';
import { retentionMessages as messages } from './retentionMessages.ts';

// What still waits to be sent or told is never due.
keptForATime({
	code: 'mail.letters',
	name: messages.letters,
	since: messages.letters_since,
	how: 'destroyed',
	due: (before) => sql<DueRow>`
		select id, coalesce(sent_at, dropped_at, failed_at, unclear_at) as since, subject as what,
			case when channel = 'mail' then '/desk/outbox/' || id end as path
		from outbox where coalesce(sent_at, dropped_at, failed_at, unclear_at) < ${before}`,
	lock: async (tx, ids) => {
		await tx.db
			.selectFrom('outbox')
			.select('id')
			.where('id', 'in', ids)
			.orderBy('id')
			.forUpdate()
			.execute();
	},
	destroy: async (tx, ids) => {
		await tx.db.deleteFrom('outbox').where('id', 'in', ids).execute();
	}
});
