import { sql } from 'kysely';
import { removeFiles } from '#ground/files/change.server.ts';
import type { DueRow } from '#ground/retention.server.ts';
import { keptByRule, keptForATime } from '#ground/retention.server.ts';
import type {} from '#events/tables.ts';
import { retentionMessages as messages } from './retentionMessages.ts';
import { filesOf } from './takeDown.server.ts';

keptForATime({
	code: 'photos.unpublished',
	name: messages.unpublished,
	since: messages.since_unpublished,
	how: 'destroyed',
	due: (before) => sql<DueRow>`
		select photo.id, coalesce(taken_down_at, added_at) as since, coalesce(caption->>'kk', caption->>'ru') as what,
			'/desk/events/' || event.slug || '/stops/' || stop.id || '/photos/' || photo.id as path
		from photo join stop on stop.id = photo.stop_id join event on event.id = stop.event_id
		where photo.published_at is null and added_at < ${before} and coalesce(taken_down_at, added_at) < ${before}`,
	lock: async (tx, ids) => {
		await tx.db
			.selectFrom('photo')
			.select('id')
			.where('id', 'in', ids)
			.orderBy('id')
			.forUpdate()
			.execute();
	},
	destroy: async (tx, ids) => {
		await removeFiles(tx, await filesOf(tx, ids));
		await tx.db.deleteFrom('photo').where('id', 'in', ids).execute();
	}
});

keptForATime({
	code: 'photos.requests',
	name: messages.requests,
	since: messages.since_asked,
	how: 'anonymous',
	due: (before) => sql<DueRow>`
		select photo_request.id, asked_at as since, photo_request.code as what,
			'/desk/events/' || event.slug || '/stops/' || stop.id || '/photos' as path
		from photo_request join stop on stop.id = photo_request.stop_id join event on event.id = stop.event_id
		where asked_at < ${before} and text is not null and coalesce(done_at, refused_at) is not null`,
	lock: async (tx, ids) => {
		await tx.db
			.selectFrom('photo_request')
			.select('id')
			.where('id', 'in', ids)
			.orderBy('id')
			.forUpdate()
			.execute();
	},
	destroy: async (tx, ids) => {
		await tx.db.updateTable('photo_request').set({ text: null }).where('id', 'in', ids).execute();
	}
});

keptByRule({ code: 'photos.published', name: messages.published, rule: messages.published_rule });
