import { sql } from 'kysely';
import type { DueRow } from '#ground/retention.server.ts';
import { keptForATime } from '#ground/retention.server.ts';
import type {} from '#events/tables.ts';
import { retentionMessages as messages } from './retentionMessages.ts';
import type {} from './tables.ts';

// The result stays. Of an anonymous poll there is nothing left to destroy once it is closed.
keptForATime({
	code: 'polls.ballots',
	name: messages.ballots,
	since: messages.since_closed,
	how: 'destroyed',
	due: (before) => sql<DueRow>`
		select poll.id, poll.closed_at as since, coalesce(poll.question->>'kk', poll.question->>'ru') as what,
			'/desk/events/' || event.slug || '/stops/' || stop.id as path
		from poll join stop on stop.id = poll.stop_id join event on event.id = stop.event_id
		where poll.closed_at < ${before} and exists (select from ballot where ballot.poll_id = poll.id)`,
	lock: async (tx, ids) => {
		await tx.db
			.selectFrom('poll')
			.select('id')
			.where('id', 'in', ids)
			.orderBy('id')
			.forUpdate()
			.execute();
	},
	destroy: async (tx, ids) => {
		await tx.db.deleteFrom('ballot').where('poll_id', 'in', ids).execute();
	}
});
