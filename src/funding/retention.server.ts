import { sql } from 'kysely';
import type { DueRow } from '#ground/retention.server.ts';
import { keptForATime } from '#ground/retention.server.ts';
import { retentionMessages as messages } from './retentionMessages.ts';
import type {} from './tables.ts';

// Whoever left a contact has the answer sent first; question and answer stay without their author.
keptForATime({
	code: 'funding.inquiries',
	name: messages.inquiries,
	since: messages.since_answer,
	how: 'anonymous',
	due: (before) => sql<DueRow>`
		select inquiry.id, inquiry.since, inquiry.code as what, '/desk/projects/' || project.slug || '/inquiries' as path
		from (
			select id, project_id, code, case when contact is null then answered_at else told_at end as since
			from inquiry where name is not null or contact is not null
		) inquiry
		join project on project.id = inquiry.project_id where inquiry.since < ${before}`,
	lock: async (tx, ids) => {
		await tx.db
			.selectFrom('inquiry')
			.select('id')
			.where('id', 'in', ids)
			.orderBy('id')
			.forUpdate()
			.execute();
	},
	destroy: async (tx, ids) => {
		// The hash holds the contact too; the id in its place is as unique.
		await tx.db
			.updateTable('inquiry')
			.set({ name: null, contact: null, content_hash: sql<string>`id::text` })
			.where('id', 'in', ids)
			.execute();
	}
});
