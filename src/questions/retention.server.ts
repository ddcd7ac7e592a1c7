import { sql } from 'kysely';
import type { Context } from '#ground/context.ts';
import type { DueRow } from '#ground/retention.server.ts';
import { keptForATime } from '#ground/retention.server.ts';
import type {} from '#events/tables.ts';
import { retentionMessages as messages } from './retentionMessages.ts';
import type {} from './tables.ts';

const at = sql`'/desk/events/' || event.slug || '/stops/' || stop.id`;
const title = sql`coalesce(event.title->>'kk', event.title->>'ru')`;

async function lock(tx: Context, ids: string[]): Promise<void> {
	await tx.db
		.selectFrom('question')
		.select('id')
		.where('id', 'in', ids)
		.orderBy('id')
		.forUpdate()
		.execute();
}

// What the moderator showed everybody has seen and read for names first; it stays.
keptForATime({
	code: 'questions.unseen',
	name: messages.unseen,
	since: messages.since_stop,
	how: 'destroyed',
	due: (before) => sql<DueRow>`
		select question.id, stop.ends_at as since, ${title} as what, ${at} as path
		from stop join event on event.id = stop.event_id join question on question.stop_id = stop.id
		where stop.ends_at < ${before} and question.approved_at is null`,
	lock,
	destroy: async (tx, ids) => {
		await tx.db.deleteFrom('question').where('id', 'in', ids).execute();
	}
});

keptForATime({
	code: 'questions.askers',
	name: messages.askers,
	since: messages.since_stop,
	how: 'anonymous',
	due: (before) => sql<DueRow>`
		select question.id, stop.ends_at as since, ${title} as what, ${at} as path
		from stop join event on event.id = stop.event_id join question on question.stop_id = stop.id
		where stop.ends_at < ${before} and question.approved_at is not null and question.participant_id is not null`,
	lock,
	destroy: async (tx, ids) => {
		await tx.db
			.updateTable('question')
			.set({ participant_id: null })
			.where('id', 'in', ids)
			.execute();
		await tx.db.deleteFrom('question_support').where('question_id', 'in', ids).execute();
	}
});
